// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.sio.ServiceContract;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;

/**
 * A service that is ready to be called. Immutable.
 *
 * @param name its name
 * @param instance the one instance that serves all calls
 * @param contract what it takes and returns
 * @param logger its logger
 * @param origin where it came from
 */
public record DeployedService(
        String name,
        Service<Object, Object> instance,
        ServiceContract contract,
        System.Logger logger,
        ServiceOrigin origin) {

    public DeployedService {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(instance, "instance");
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(logger, "logger");
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * Has it handle one call, with its own class loader as that of the thread.
     *
     * @param input null only for a service that takes nothing
     * @return null only from a service that returns nothing
     * @throws Exception what it throws
     */
    @SuppressWarnings("NullAway") // A service that declares Void is handed null, which its own type says.
    public @Nullable Object handle(@Nullable Object input, ServiceContext context) throws Exception {
        return ContextClassLoader.during(classLoader(), () -> instance.handle(input, context));
    }

    /** What it is made of: its class, unless it says more. */
    public String implName() {
        return instance instanceof Implementation known
                ? known.implName()
                : instance.getClass().getName();
    }

    /** What loaded that class. */
    public ClassLoader classLoader() {
        return instance.getClass().getClassLoader();
    }
}
