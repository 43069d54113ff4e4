// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.util.Objects;
import java.util.function.Predicate;

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
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.pipeline.call.Step;
import org.zatoee.core.pipeline.client.BackgroundStep;
import org.zatoee.core.pipeline.client.ClientEntry;
import org.zatoee.core.pipeline.client.ClientPipeline;
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
    private final ClientEntry clients;

    private ChannelPipeline(TrustedProxies proxies, CidStep first, ClientEntry clients) {
        this.proxies = proxies;
        this.first = first;
        this.clients = clients;
    }

    /** The way in for other applications: the same steps without those that are about HTTP. */
    public ClientEntry clients() {
        return clients;
    }

    /** Puts the steps together, from the last to the first. This method alone decides their order. */
    public static ChannelPipeline assemble(PipelineParts parts) {
        MemoryLimits memory = parts.memory();
        BodyMemory bodies = new BodyMemory(memory.heldBodyBytes());
        Step service = new RecordStep(parts.local().calls(), new ServiceStep(parts.local()));
        Step execution = new ExecutionStep(parts.local().execution(), service);
        Step cache = new CacheStep(new ReplyCache(memory.cacheBytes()), execution);
        Step role = new RoleStep(parts.security(), cache);
        Step lookup = new LookupStep(parts.services(), role);
        Step messageSecurity = new MessageSecurityStep(parts.security(), lookup);
        Step soap = new SoapStep(parts.services(), messageSecurity);
        Step contentType = new ContentTypeStep(soap);
        Step body = new BodyStep(memory.maxBodyBytes(), bodies, new StreamedBodies(parts.services()), contentType);
        Step security = new SecurityStep(parts.security(), body);
        Step addresses = new AddressStep(security);
        Step gzip = new GzipStep(addresses);
        Step dispatch = new DispatchStep(parts.config(), gzip);
        Step preflight = new PreflightStep(parts.config(), dispatch);
        Step admit = new AdmissionStep(parts.admission(), preflight);
        Step errors = new ErrorStep(admit);
        Step cors = new CorsStep(errors);
        Step drain = new DrainStep(parts.admission(), cors);
        return new ChannelPipeline(
                parts.security().proxies(), new CidStep(new CidGenerator(), drain), clients(parts, bodies, execution));
    }

    /** The steps for calls of other applications, which name the service themselves and get what it gives back. */
    private static ClientEntry clients(PipelineParts parts, BodyMemory bodies, Step execution) {
        return new ClientPipeline(
                parts.config(),
                new CidGenerator(),
                clients(parts, bodies, new StreamedBodies(parts.services()), execution),
                clients(parts, bodies, invocation -> false, new BackgroundStep(parts.local())));
    }

    private static Step clients(PipelineParts parts, BodyMemory bodies, Predicate<Invocation> streamed, Step last) {
        Step role = new RoleStep(parts.security(), last);
        Step lookup = new LookupStep(parts.services(), role);
        Step contentType = new ContentTypeStep(lookup);
        Step body = new BodyStep(parts.memory().maxBodyBytes(), bodies, streamed, contentType);
        Step security = new SecurityStep(parts.security(), body);
        return new AdmissionStep(parts.admission(), security);
    }

    @Override
    public HttpReply handle(HttpCall call) {
        return first.handle(proxies.seenThrough(Objects.requireNonNull(call, "call")));
    }
}
