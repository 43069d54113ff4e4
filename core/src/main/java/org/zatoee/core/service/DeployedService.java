// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service;

import java.util.Objects;

import org.zatoee.core.sio.ServiceContract;
import org.zatoee.service.Service;

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

    /** The class behind it. */
    public String implName() {
        return instance.getClass().getName();
    }

    /** What loaded that class. */
    public ClassLoader classLoader() {
        return instance.getClass().getClassLoader();
    }
}
