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
 * @param implementation what the developer wrote
 * @param verbs what answers each verb, by its name; none for a service that answers every verb alike
 * @param execution where and for how long its calls run, as the service says
 */
public record ServiceTraits(Object implementation, Map<String, DeployedService> verbs, ExecutionRules execution) {

    public ServiceTraits {
        Objects.requireNonNull(implementation, "implementation");
        verbs = Collections.unmodifiableMap(new TreeMap<>(verbs));
        Objects.requireNonNull(execution, "execution");
    }

    /** Those of a service that answers every verb alike. */
    static ServiceTraits of(Object implementation) {
        return new ServiceTraits(implementation, Map.of(), ExecutionRules.declaredBy(implementation.getClass()));
    }
}
