// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.service;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ServiceName;

/** Waits 50 ms, as for a backend. */
@ServiceName("benchmark.slow-call")
public final class SlowCall implements Service<Void, SlowCall.Output> {

    private static final long WAIT = Duration.ofMillis(50).toNanos();

    /** The answer. */
    public record Output(String waited) {}

    @Override
    public Output handle(Void input, ServiceContext zato) {
        long end = System.nanoTime() + WAIT;
        for (long left = WAIT; left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return new Output("50 ms");
    }
}
