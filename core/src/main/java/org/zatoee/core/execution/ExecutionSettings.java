// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.execution;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.execution.ExecutionClass;

/**
 * What administrators say of where and for how long the calls of a service run. Immutable.
 *
 * @param executionClass what they mostly do; null for what the service says
 * @param timeout how long each may take; zero for as long as it wants, null for what the service says
 * @param maxConcurrentCalls how many may run at once; 0 for any number, null for what the service says
 */
public record ExecutionSettings(
        @Nullable ExecutionClass executionClass, @Nullable Duration timeout, @Nullable Integer maxConcurrentCalls) {

    /** Nothing. */
    public static final ExecutionSettings NONE = new ExecutionSettings(null, null, null);

    /**
     * The rules in force for a service.
     *
     * @param declared what the service says
     */
    public ExecutionRules over(ExecutionRules declared) {
        return equals(NONE)
                ? declared
                : new ExecutionRules(
                        executionClass == null ? declared.executionClass() : executionClass,
                        timeout == null ? declared.timeout() : timeout,
                        maxConcurrentCalls == null ? declared.maxConcurrentCalls() : maxConcurrentCalls);
    }
}
