// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.service;

import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ServiceName;
import org.zatoee.service.execution.Execution;
import org.zatoee.service.execution.ExecutionClass;

/** Computes for some ten milliseconds, always the same. */
@ServiceName("benchmark.compute")
@Execution(ExecutionClass.CPU_BOUND)
public final class Compute implements Service<Void, Compute.Output> {

    private static final int STEPS = 8_000_000;

    /** The answer. */
    public record Output(long result) {}

    @Override
    public Output handle(Void input, ServiceContext zato) {
        long value = 42;
        for (int i = 0; i < STEPS; i++) {
            // The generator of Knuth's MMIX: each step needs the one before.
            value = value * 6364136223846793005L + 1442695040888963407L;
        }
        return new Output(value);
    }
}
