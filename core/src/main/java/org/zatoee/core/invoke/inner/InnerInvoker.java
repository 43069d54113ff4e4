// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke.inner;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.context.CallFrame;
import org.zatoee.core.context.InnerCalls;
import org.zatoee.core.convert.ObjectConversion;
import org.zatoee.core.invoke.local.Conversion;
import org.zatoee.core.invoke.local.Incoming;
import org.zatoee.core.invoke.local.LocalServices;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceNames;
import org.zatoee.core.service.type.TypeArguments;
import org.zatoee.core.sio.Message;
import org.zatoee.service.ChannelInfo;
import org.zatoee.service.ChannelType;
import org.zatoee.service.Cid;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.Patterns;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceException;
import org.zatoee.service.invoke.AsyncOptions;
import org.zatoee.service.invoke.InvokeResult;

/** Calls services for other services. Thread-safe. */
public final class InnerInvoker implements InnerCalls {

    /** How many services may wait for each other; more is a circle. */
    private static final int MAX_DEPTH = 32;

    private final LocalServices services;
    private final Background background;

    /**
     * An invoker.
     *
     * @param background takes calls that are not waited for
     */
    public InnerInvoker(LocalServices services, Background background) {
        this.services = services;
        this.background = background;
    }

    @Override
    public InvokeResult invoke(CallFrame caller, String name, @Nullable Object input, Duration timeout)
            throws Exception {
        DeployedService service = callee(caller, name);
        byte[] body = ObjectConversion.bytes(input);
        return call(service, incoming(caller, service, () -> body, timeout), () -> converted(service, body));
    }

    @Override
    // A service returns what its own type says, and so does the conversion to that; for Void it is null.
    @SuppressWarnings({"unchecked", "NullAway"})
    public <I, O> O invoke(CallFrame caller, Class<? extends Service<I, O>> type, @Nullable I input, Duration timeout)
            throws Exception {
        DeployedService service = callee(caller, ServiceNames.of(type));
        boolean same = service.traits().type() == type;
        Supplier<byte[]> body = () -> ObjectConversion.bytes(input);
        ConvertedResult result = call(
                service, incoming(caller, service, body, timeout), () -> same ? input : converted(service, body.get()));
        return (O)
                (same
                        ? result.output()
                        : result.asDeclared(
                                TypeArguments.of(type, Service.class).get(1)));
    }

    @Override
    public Cid invokeAsync(CallFrame caller, String service, @Nullable Object input, AsyncOptions options) {
        return background.send(caller, service, ObjectConversion.bytes(input), options);
    }

    @Override
    public Patterns patterns(CallFrame caller) {
        return background.patterns(caller, this);
    }

    private DeployedService callee(CallFrame caller, String name) {
        if (name.equals(caller.service())) {
            throw new ServiceException(ErrorCode.INTERNAL, "Service '" + name + "' must not call itself");
        }
        if (caller.depth() >= MAX_DEPTH) {
            throw new ServiceException(
                    ErrorCode.INTERNAL,
                    "Services call each other more than " + MAX_DEPTH + " deep, '" + name + "' last");
        }
        return services.require(name);
    }

    private ConvertedResult call(DeployedService service, Incoming incoming, Supplier<@Nullable Object> input)
            throws Exception {
        return services.call(service, incoming, new Conversion<>(input, output -> ConvertedResult.of(service, output)));
    }

    private static Incoming incoming(
            CallFrame caller, DeployedService service, Supplier<byte[]> body, Duration timeout) {
        ChannelInfo outer = caller.channel();
        ChannelInfo channel = new ChannelInfo(outer.name(), ChannelType.INVOKE, "", false, outer.security());
        CallFrame frame = new CallFrame(caller.cid(), service.name(), channel, caller.remoteAddress(), caller);
        return new Incoming(frame, body, Optional.empty(), timeout);
    }

    private static @Nullable Object converted(DeployedService service, byte[] body) {
        return service.contract().input().read(new Message(body, Map.of()));
    }
}
