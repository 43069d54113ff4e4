// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.zatoee.core.execution.ExecutionRules;

/**
 * What a service is besides something that handles calls. Immutable.
 *
 * @param implementation what the developer wrote, or what stands for it, such as a proxy of the container
 * @param type the class that the developer wrote
 * @param verbs what answers each verb, by its name; none for a service that answers every verb alike
 * @param execution where and for how long its calls run, as the service says
 */
public record ServiceTraits(
        Object implementation, Class<?> type, Map<String, DeployedService> verbs, ExecutionRules execution) {

    public ServiceTraits {
        Objects.requireNonNull(implementation, "implementation");
        Objects.requireNonNull(type, "type");
        verbs = Collections.unmodifiableMap(new TreeMap<>(verbs));
        Objects.requireNonNull(execution, "execution");
    }

    /** Those of a service that answers every verb alike. */
    public static ServiceTraits of(Object implementation) {
        Class<?> type = implementation.getClass();
        return new ServiceTraits(implementation, type, Map.of(), ExecutionRules.declaredBy(type));
    }
}
