// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.deploy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.zatoee.cli.api.ApiAccess;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;

/**
 * Waits until the servers of a cluster have deployed a package.
 *
 * @param api asks the cluster
 * @param patience how long to wait for them
 */
record OutcomeWatch(ApiAccess api, Duration patience) {

    private static final long PAUSE_MILLIS = 100;

    /** What became of it on each server; those that are still awaited did not make it in time. */
    List<ServerOutcome> await(long packageId) {
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            List<ServerOutcome> outcomes = ask(packageId);
            while (outcomes.stream().anyMatch(ServerOutcome::isAwaiting) && System.nanoTime() - deadline < 0) {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                outcomes = ask(packageId);
            }
            return outcomes;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException(ExitCode.FAILED, "Interrupted while the servers deploy the package", e);
        }
    }

    private List<ServerOutcome> ask(long packageId) {
        return api.invoke("zato.hot-deploy.get-status-list", Map.of("package_id", packageId)).items().stream()
                .map(ServerOutcome::of)
                .toList();
    }
}
