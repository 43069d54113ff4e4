// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.client;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import org.zatoee.core.cid.CidGenerator;
import org.zatoee.core.config.LiveConfig;
import org.zatoee.core.envelope.Failure;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.pipeline.call.Step;
import org.zatoee.core.pipeline.failure.ErrorTranslator;
import org.zatoee.service.ChannelType;
import org.zatoee.service.Cid;
import org.zatoee.service.invoker.CallFailedException;
import org.zatoee.service.invoker.ServiceReply;
import org.zatoee.service.invoker.ServiceRequest;

/** Has calls of other applications go through the steps of the pipeline, each with a CID of its own. Thread-safe. */
public final class ClientPipeline implements ClientEntry {

    private static final String LOG_KEY = "cid";

    private final LiveConfig config;
    private final CidGenerator cids;
    private final Step awaited;
    private final Step background;

    /**
     * The steps.
     *
     * @param awaited the first of those for calls that are waited for
     * @param background the first of those for others, which answer with a CID
     */
    public ClientPipeline(LiveConfig config, CidGenerator cids, Step awaited, Step background) {
        this.config = Objects.requireNonNull(config, "config");
        this.cids = Objects.requireNonNull(cids, "cids");
        this.awaited = Objects.requireNonNull(awaited, "awaited");
        this.background = Objects.requireNonNull(background, "background");
    }

    @Override
    public ServiceReply invoke(ServiceRequest request, ClientOrigin origin) {
        Cid cid = cids.next();
        HttpReply reply = run(awaited, cid, request, origin);
        return new ServiceReply(reply.body(), reply.contentType(), reply.status(), cid.value());
    }

    @Override
    public String invokeAsync(ServiceRequest request, ClientOrigin origin) {
        return new String(run(background, cids.next(), request, origin).body(), StandardCharsets.US_ASCII);
    }

    /** Whatever a service throws, an Error too, is this call's failure and nobody else's. */
    @SuppressWarnings("CatchThrowable")
    private HttpReply run(Step first, Cid cid, ServiceRequest request, ClientOrigin origin) {
        // A service may be the one that calls: its log lines keep their CID.
        Object outer = MDC.get(LOG_KEY);
        MDC.put(LOG_KEY, cid.value());
        try {
            Invocation invocation = new Invocation(cid, new ClientCall(request, origin.address()), ChannelType.EJB);
            invocation.dispatchedTo(ClientChannels.of(request, origin), Map.of(), config.current());
            invocation.meant(request.service());
            return first.apply(invocation);
        } catch (Throwable e) {
            throw told(ErrorTranslator.tell(e), cid);
        } finally {
            restore(outer);
        }
    }

    private static void restore(@Nullable Object outer) {
        if (outer == null) {
            MDC.remove(LOG_KEY);
        } else {
            MDC.put(LOG_KEY, outer);
        }
    }

    private static CallFailedException told(Failure failure, Cid cid) {
        return new CallFailedException(failure.code(), failure.details(), cid.value());
    }
}
