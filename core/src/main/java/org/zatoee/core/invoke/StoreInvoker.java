// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.cid.CidGenerator;
import org.zatoee.core.config.LiveConfig;
import org.zatoee.core.envelope.ResponseElement;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceStore;
import org.zatoee.core.sio.JsonFormat;
import org.zatoee.core.sio.Message;
import org.zatoee.core.sio.OutputWriter;
import org.zatoee.core.sio.format.BodyFormat;
import org.zatoee.service.Cid;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.ServerInfo;
import org.zatoee.service.ServiceException;

/** Calls the services of a server's store. */
public final class StoreInvoker implements ServiceInvoker {

    private static final String LOG_KEY = "cid";

    private final ServerInfo server;
    private final ServiceStore services;
    private final LiveConfig config;
    private final Executor executor;
    private final InstantSource clock;
    private final CidGenerator cids = new CidGenerator();

    /**
     * An invoker.
     *
     * @param executor runs what is not waited for; bounded: it throws a RejectedExecutionException when it is full
     */
    public StoreInvoker(
            ServerInfo server, ServiceStore services, LiveConfig config, Executor executor, InstantSource clock) {
        this.server = server;
        this.services = services;
        this.config = config;
        this.executor = executor;
        this.clock = clock;
    }

    @Override
    public byte[] invoke(ServiceCall call) throws Exception {
        return run(find(call.service()), call);
    }

    @Override
    public Cid invokeAsync(ServiceCall call, Duration expiration) {
        DeployedService service = find(call.service());
        ServiceCall named = call.named(cids.next());
        Instant deadline = clock.instant().plus(expiration);
        try {
            executor.execute(() -> runLater(service, named, deadline));
        } catch (RejectedExecutionException e) {
            throw new ServiceException(ErrorCode.UNAVAILABLE, "Too many asynchronous calls wait already", e);
        }
        return named.cid();
    }

    private DeployedService find(String name) {
        DeployedService service = services.lookup(name);
        if (service == null || config.current().inactiveServices().contains(name)) {
            throw new NotFoundException("There is no service '" + name + "', or it is not active");
        }
        return service;
    }

    private void runLater(DeployedService service, ServiceCall call, Instant deadline) {
        MDC.put(LOG_KEY, call.cid().value());
        try {
            if (clock.instant().isAfter(deadline)) {
                InvokeLog.LOG.expired(call.service());
            } else {
                run(service, call);
            }
        } catch (Exception e) {
            InvokeLog.LOG.failed(call.service(), e);
        } finally {
            MDC.remove(LOG_KEY);
        }
    }

    private byte[] run(DeployedService service, ServiceCall call) throws Exception {
        Object input = service.contract().input().read(new Message(call.body(), format(call), Map.of()));
        Object output = service.handle(input, context(call, service));
        return bytes(service, call, output);
    }

    private CallContext context(ServiceCall call, DeployedService service) {
        return new CallContext(
                call.cid(), service, server, call.channel(), new InvokedRequest(call), new UnsentResponse());
    }

    private static BodyFormat format(ServiceCall call) {
        return DataFormat.ofWireName(call.channel().dataFormat()).bodyFormat();
    }

    private static byte[] bytes(DeployedService service, ServiceCall call, @Nullable Object output) {
        OutputWriter writer = service.contract().output();
        boolean wrapped = call.wrapped()
                && service.origin().internal()
                && !writer.contentType().isEmpty();
        return wrapped
                ? JsonFormat.write(generator -> {
                    generator.writeStartObject();
                    generator.writeFieldName(ResponseElement.of(service.name()));
                    writer.write(generator, output);
                    generator.writeEndObject();
                })
                : writer.write(output);
    }
}
