// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.util.Objects;

import org.zatoee.core.cid.CidGenerator;
import org.zatoee.core.config.LiveConfig;
import org.zatoee.core.http.HttpCall;
import org.zatoee.core.http.HttpEntry;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.pipeline.call.Step;
import org.zatoee.core.service.ServiceStore;
import org.zatoee.service.ServerInfo;

/** The one way in: every call goes through these steps, in this order. Thread-safe. */
public final class ChannelPipeline implements HttpEntry {

    private final CidStep first;

    private ChannelPipeline(CidStep first) {
        this.first = first;
    }

    /** Puts the steps together. This method alone decides their order. */
    public static ChannelPipeline assemble(
            ServerInfo server, Admission admission, LiveConfig config, ServiceStore services, long maxBodyBytes) {
        Step service = new ServiceStep(server, services);
        Step limits = new LimitStep(maxBodyBytes, service);
        Step dispatch = new DispatchStep(config, limits);
        Step admit = new AdmissionStep(admission, dispatch);
        Step errors = new ErrorStep(admit);
        Step drain = new DrainStep(admission, errors);
        return new ChannelPipeline(new CidStep(new CidGenerator(), drain));
    }

    @Override
    public HttpReply handle(HttpCall call) {
        return first.handle(Objects.requireNonNull(call, "call"));
    }
}
