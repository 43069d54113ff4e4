// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.application;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceOrigin;
import org.zatoee.core.service.assembly.ServiceFactory;
import org.zatoee.core.sio.constraint.ConstraintApi;
import org.zatoee.core.sio.constraint.RecordConstraints;

/**
 * A class of the application that is a service.
 *
 * @param type the class
 * @param proxy through what the container has it called; null for a class that the container knows nothing of
 */
public record FoundService(Class<?> type, @Nullable Object proxy) {

    public FoundService {
        Objects.requireNonNull(type, "type");
    }

    DeployedService deployed(ServiceOrigin origin, ConstraintApi constraints) {
        RecordConstraints rules = constraints.of(type.getClassLoader());
        return proxy == null
                ? ServiceFactory.create(type, origin, rules)
                : ServiceFactory.create(type, proxy, origin, rules);
    }
}
