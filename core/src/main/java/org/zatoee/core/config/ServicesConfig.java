// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config;

import java.util.Map;
import java.util.Set;

import org.zatoee.core.execution.ExecutionSettings;
import org.zatoee.core.security.rate.Limited;

/**
 * What administrators say of services, by their names.
 *
 * @param inactive those that may not be called
 * @param limits how often they may be called; others as often as anybody wants
 * @param executions where and for how long they run
 * @param versions the configuration version at which anything was said of them last
 */
public record ServicesConfig(
        Set<String> inactive,
        Map<String, Limited> limits,
        Map<String, ExecutionSettings> executions,
        Map<String, Long> versions) {

    /** Nothing is said of any. */
    public static final ServicesConfig NONE = inactive(Set.of());

    public ServicesConfig {
        inactive = Set.copyOf(inactive);
        limits = Map.copyOf(limits);
        executions = Map.copyOf(executions);
        versions = Map.copyOf(versions);
    }

    /** Some may not be called. */
    public static ServicesConfig inactive(Set<String> names) {
        return new ServicesConfig(names, Map.of(), Map.of(), Map.of());
    }
}
