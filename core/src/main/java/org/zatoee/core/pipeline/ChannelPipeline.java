// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.util.Objects;

import org.zatoee.core.cid.CidGenerator;
import org.zatoee.core.http.HttpCall;
import org.zatoee.core.http.HttpEntry;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.http.proxy.TrustedProxies;
import org.zatoee.core.pipeline.admission.AdmissionStep;
import org.zatoee.core.pipeline.admission.DrainStep;
import org.zatoee.core.pipeline.body.BodyMemory;
import org.zatoee.core.pipeline.body.BodyStep;
import org.zatoee.core.pipeline.body.ContentTypeStep;
import org.zatoee.core.pipeline.call.Step;
import org.zatoee.core.pipeline.cors.CorsStep;
import org.zatoee.core.pipeline.cors.PreflightStep;
import org.zatoee.core.pipeline.failure.ErrorStep;
import org.zatoee.core.pipeline.reply.CacheStep;
import org.zatoee.core.pipeline.reply.GzipStep;
import org.zatoee.core.pipeline.reply.ReplyCache;
import org.zatoee.core.pipeline.security.MessageSecurityStep;
import org.zatoee.core.pipeline.security.RoleStep;
import org.zatoee.core.pipeline.security.SecurityStep;
import org.zatoee.core.pipeline.service.ExecutionStep;
import org.zatoee.core.pipeline.service.LookupStep;
import org.zatoee.core.pipeline.service.RecordStep;
import org.zatoee.core.pipeline.service.ServiceStep;
import org.zatoee.core.pipeline.service.StreamedBodies;

/** The one way in: every call goes through these steps, in this order. Thread-safe. */
public final class ChannelPipeline implements HttpEntry {

    private final TrustedProxies proxies;
    private final CidStep first;

    private ChannelPipeline(TrustedProxies proxies, CidStep first) {
        this.proxies = proxies;
        this.first = first;
    }

    /** Puts the steps together, from the last to the first. This method alone decides their order. */
    public static ChannelPipeline assemble(PipelineParts parts) {
        MemoryLimits memory = parts.memory();
        Step service = new RecordStep(parts.local().calls(), new ServiceStep(parts.local()));
        Step execution = new ExecutionStep(parts.local().execution(), service);
        Step cache = new CacheStep(new ReplyCache(memory.cacheBytes()), execution);
        Step role = new RoleStep(parts.security(), cache);
        Step lookup = new LookupStep(parts.services(), role);
        Step messageSecurity = new MessageSecurityStep(parts.security(), lookup);
        Step soap = new SoapStep(parts.services(), messageSecurity);
        Step contentType = new ContentTypeStep(soap);
        Step body = new BodyStep(
                memory.maxBodyBytes(),
                new BodyMemory(memory.heldBodyBytes()),
                new StreamedBodies(parts.services()),
                contentType);
        Step security = new SecurityStep(parts.security(), body);
        Step addresses = new AddressStep(security);
        Step gzip = new GzipStep(addresses);
        Step dispatch = new DispatchStep(parts.config(), gzip);
        Step preflight = new PreflightStep(parts.config(), dispatch);
        Step admit = new AdmissionStep(parts.admission(), preflight);
        Step errors = new ErrorStep(admit);
        Step cors = new CorsStep(errors);
        Step drain = new DrainStep(parts.admission(), cors);
        return new ChannelPipeline(parts.security().proxies(), new CidStep(new CidGenerator(), drain));
    }

    @Override
    public HttpReply handle(HttpCall call) {
        return first.handle(proxies.seenThrough(Objects.requireNonNull(call, "call")));
    }
}
