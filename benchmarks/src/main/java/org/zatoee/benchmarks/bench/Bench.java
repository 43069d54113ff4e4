// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.zatoee.benchmarks.load.Rounds;
import org.zatoee.benchmarks.server.MeasuredServer;
import org.zatoee.benchmarks.server.ZatoCommand;

/**
 * Where parts are measured.
 *
 * @param zato the command
 * @param directory what is made goes below it; exists
 * @param plan how long
 * @param out where the report goes
 */
public record Bench(ZatoCommand zato, Path directory, Plan plan, PrintStream out) {

    /** Makes and starts a cluster. */
    public MeasuredServer cluster(String name, int servers) {
        return MeasuredServer.create(zato, directory.resolve(name), servers);
    }

    /** How long loads run, and how often. */
    public Rounds rounds() {
        return plan.rounds();
    }

    /** How often something is done, that is done so many times unless everything is to be short. */
    public int times(int full) {
        return plan.times(full);
    }

    /** Waits while nothing happens. */
    public void settle(Duration time) {
        CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS))
                .join();
    }
}
