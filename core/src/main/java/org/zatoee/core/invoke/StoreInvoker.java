// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.broker.BrokerMessage.Terms;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.cid.CidGenerator;
import org.zatoee.core.context.CallFrame;
import org.zatoee.core.envelope.ResponseElement;
import org.zatoee.core.invoke.local.Conversion;
import org.zatoee.core.invoke.local.Incoming;
import org.zatoee.core.invoke.local.LocalServices;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.sio.JsonFormat;
import org.zatoee.core.sio.Message;
import org.zatoee.core.sio.OutputWriter;
import org.zatoee.core.sio.format.BodyFormat;
import org.zatoee.service.Cid;

/** Calls the services of a server with bytes; what is not waited for, any server of the cluster calls. */
public final class StoreInvoker implements ServiceInvoker {

    private final LocalServices services;
    private final AsyncSender sender;
    private final CidGenerator cids;

    /**
     * An invoker.
     *
     * @param sender takes what is not waited for
     * @param cids names those calls
     */
    public StoreInvoker(LocalServices services, AsyncSender sender, CidGenerator cids) {
        this.services = services;
        this.sender = sender;
        this.cids = cids;
    }

    @Override
    public byte[] invoke(ServiceCall call) throws Exception {
        return invoke(call, Optional.empty());
    }

    @Override
    public byte[] invoke(ServiceCall call, Optional<Cid> inReplyTo) throws Exception {
        DeployedService service = services.require(call.service());
        CallFrame frame = new CallFrame(call.cid(), service.name(), call.channel(), call.remoteAddress(), null);
        return services.call(
                service,
                new Incoming(frame, call::body, inReplyTo, Duration.ZERO),
                new Conversion<>(
                        () -> service.contract().input().read(new Message(call.body(), format(call), Map.of())),
                        output -> bytes(service, call, output)));
    }

    @Override
    public Cid invokeAsync(ServiceCall call, Duration expiration) {
        services.require(call.service());
        ServiceCall named = call.named(cids.next());
        sender.send(AsyncCall.of(named, new Terms(Duration.ZERO, expiration)));
        return named.cid();
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
