// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke.local;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.calls.CallRecorder;
import org.zatoee.core.calls.RecordedCall;
import org.zatoee.core.config.LiveConfig;
import org.zatoee.core.context.ServiceFacilities;
import org.zatoee.core.execution.ExecutionRules;
import org.zatoee.core.execution.run.ServiceExecution;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceStore;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.ServerInfo;
import org.zatoee.service.StreamedOutput;

/**
 * The services of a server that may be called, and what they see.
 *
 * @param server the server
 * @param services all its services
 * @param config the configuration in force
 * @param facilities what services reach
 * @param execution where and for how long calls run
 * @param calls notes what services are sent and say
 */
public record LocalServices(
        ServerInfo server,
        ServiceStore services,
        LiveConfig config,
        ServiceFacilities facilities,
        ServiceExecution execution,
        CallRecorder calls) {

    public LocalServices {
        Objects.requireNonNull(server, "server");
        Objects.requireNonNull(services, "services");
        Objects.requireNonNull(config, "config");
        Objects.requireNonNull(facilities, "facilities");
        Objects.requireNonNull(execution, "execution");
        Objects.requireNonNull(calls, "calls");
    }

    /**
     * A service.
     *
     * @throws NotFoundException if there is none by that name, or it is not active
     */
    public DeployedService require(String name) {
        DeployedService service = services.lookup(name);
        if (service == null || config.current().inactiveServices().contains(name)) {
            throw new NotFoundException("There is no service '" + name + "', or it is not active");
        }
        return service;
    }

    /**
     * Calls a service, where and for as long as its rules and its caller say, and notes the call.
     *
     * @param conversion makes its input, and of its output what is returned
     * @throws Exception what it throws
     */
    public <T> T call(DeployedService service, Incoming incoming, Conversion<T> conversion) throws Exception {
        ExecutionRules rules = config.current()
                .executionOf(service.name())
                .over(service.traits().execution())
                .within(incoming.timeout());
        RecordedCall call =
                new RecordedCall(calls, service.name(), incoming.frame().cid(), incoming.body()::get);
        return execution
                .run(
                        service.name(),
                        rules,
                        () -> call.run(() -> answer(service, incoming, conversion), Answer::said),
                        () -> {})
                .result();
    }

    private <T> Answer<T> answer(DeployedService service, Incoming incoming, Conversion<T> conversion)
            throws Exception {
        InvokedRequest request =
                new InvokedRequest(incoming.body(), incoming.frame().remoteAddress());
        CallContext context =
                new CallContext(this, service, incoming.frame(), request, new UnsentResponse(), incoming.inReplyTo());
        Object output = service.handle(conversion.input().get(), context);
        return new Answer<>(service, output, conversion.result().apply(output));
    }

    /** What a service returned, and what its caller gets of that. */
    private record Answer<T>(DeployedService service, @Nullable Object output, T result) {

        byte[] said() {
            if (output instanceof StreamedOutput) {
                // There was one time to write it.
                return result instanceof byte[] written ? written : new byte[0];
            }
            return service.contract().output().write(output);
        }
    }
}
