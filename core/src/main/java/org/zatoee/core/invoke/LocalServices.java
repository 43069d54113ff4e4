// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.calls.CallRecorder;
import org.zatoee.core.config.LiveConfig;
import org.zatoee.core.context.ServiceFacilities;
import org.zatoee.core.execution.ExecutionRules;
import org.zatoee.core.execution.run.ServiceExecution;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceStore;
import org.zatoee.service.Cid;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.ServerInfo;

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
    DeployedService require(String name) {
        DeployedService service = services.lookup(name);
        if (service == null || config.current().inactiveServices().contains(name)) {
            throw new NotFoundException("There is no service '" + name + "', or it is not active");
        }
        return service;
    }

    /**
     * Calls a service.
     *
     * @param input of the type that it declares
     * @throws Exception what it throws
     */
    @Nullable
    Object call(DeployedService service, @Nullable Object input, Incoming incoming) throws Exception {
        ExecutionRules rules = config.current()
                .executionOf(service.name())
                .over(service.traits().execution());
        Cid cid = incoming.frame().cid();
        long started = calls.started();
        try {
            Optional<Object> output = execution.run(
                    service.name(), rules, () -> Optional.ofNullable(handled(service, input, incoming)), () -> {});
            calls.ended(service.name(), cid, started, incoming.body()::get, () -> service.contract()
                    .output()
                    .write(output.orElse(null)));
            return output.orElse(null);
        } catch (Exception e) {
            calls.ended(service.name(), cid, started, incoming.body()::get, () -> e.toString()
                    .getBytes(StandardCharsets.UTF_8));
            throw e;
        }
    }

    private @Nullable Object handled(DeployedService service, @Nullable Object input, Incoming incoming)
            throws Exception {
        InvokedRequest request =
                new InvokedRequest(incoming.body(), incoming.frame().remoteAddress());
        return service.handle(
                input,
                new CallContext(this, service, incoming.frame(), request, new UnsentResponse(), incoming.inReplyTo()));
    }
}
