// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config.compile;

import java.time.Duration;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.execution.ExecutionRules;
import org.zatoee.core.execution.ExecutionSettings;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.service.execution.ExecutionClass;

/** Reads what administrators say of where and for how long services run. */
public final class Executions {

    private Executions() {}

    /**
     * What is said of a service.
     *
     * @throws IllegalArgumentException if a value is out of range
     */
    public static ExecutionSettings of(ConfigObject service) {
        ExecutionSettings said = new ExecutionSettings(
                executionClass(service.text("execution_class")),
                service.value("timeout") == null ? null : Duration.ofSeconds(service.number("timeout", 0)),
                service.value("max_concurrent_calls") == null
                        ? null
                        : Math.toIntExact(service.number("max_concurrent_calls", 0)));
        // Checks the ranges now, rather than at each call.
        said.over(ExecutionRules.DEFAULT);
        return said;
    }

    private static @Nullable ExecutionClass executionClass(String word) {
        return Arrays.stream(ExecutionClass.values())
                .filter(each -> each.wireName().equals(word))
                .findFirst()
                .orElse(null);
    }
}
