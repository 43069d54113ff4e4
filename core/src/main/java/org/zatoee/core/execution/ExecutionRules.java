// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.execution;

import java.time.Duration;
import java.util.Objects;

import org.zatoee.service.execution.Execution;
import org.zatoee.service.execution.ExecutionClass;

/**
 * Where and for how long the calls of a service run. Immutable.
 *
 * @param executionClass what they mostly do
 * @param timeout how long each may take; zero for as long as it wants
 * @param maxConcurrentCalls how many may run at once; 0 for any number
 */
public record ExecutionRules(ExecutionClass executionClass, Duration timeout, int maxConcurrentCalls) {

    /** The longest timeout there is. */
    public static final int MAX_TIMEOUT_SECONDS = 3600;

    /** The highest limit of calls at once there is. */
    public static final int MAX_CONCURRENT_CALLS = 100_000;

    /** Those of a service that says nothing. */
    public static final ExecutionRules DEFAULT = new ExecutionRules(ExecutionClass.NETWORK_BOUND, Duration.ZERO, 0);

    /**
     * Rules.
     *
     * @throws IllegalArgumentException if the timeout or the limit is out of range
     */
    public ExecutionRules {
        Objects.requireNonNull(executionClass, "executionClass");
        if (timeout.isNegative() || timeout.compareTo(Duration.ofSeconds(MAX_TIMEOUT_SECONDS)) > 0) {
            throw new IllegalArgumentException("timeoutSeconds is 0 to " + MAX_TIMEOUT_SECONDS);
        }
        if (maxConcurrentCalls < 0 || maxConcurrentCalls > MAX_CONCURRENT_CALLS) {
            throw new IllegalArgumentException("maxConcurrentCalls is 0 to " + MAX_CONCURRENT_CALLS);
        }
    }

    /**
     * What a class says by {@link Execution}.
     *
     * @throws IllegalArgumentException if it says a timeout or a limit out of range
     */
    public static ExecutionRules declaredBy(Class<?> service) {
        Execution said = service.getAnnotation(Execution.class);
        return said == null
                ? DEFAULT
                : new ExecutionRules(
                        said.value(), Duration.ofSeconds(said.timeoutSeconds()), said.maxConcurrentCalls());
    }

    /**
     * The same for calls that may not take longer than this either; zero for as long as they want.
     *
     * @throws IllegalArgumentException if the limit is out of range
     */
    public ExecutionRules within(Duration limit) {
        return limit.isZero() || (!timeout.isZero() && timeout.compareTo(limit) <= 0)
                ? this
                : new ExecutionRules(executionClass, limit, maxConcurrentCalls);
    }
}
