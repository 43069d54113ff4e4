// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.component;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Starts components side by side. */
public final class ParallelStart {

    private ParallelStart() {}

    /**
     * Starts those that do not run and waits until all are ready, or have failed.
     *
     * @throws RuntimeException the failure of the first that failed; those of others are suppressed in it
     */
    public static void of(List<Component> components) {
        List<CompletableFuture<Void>> starts = components.stream()
                .filter(component -> component.running().isEmpty())
                .map(component -> CompletableFuture.runAsync(component::start, ParallelStart::inThread))
                .toList();
        List<RuntimeException> failures = new ArrayList<>();
        for (CompletableFuture<Void> start : starts) {
            try {
                start.join();
            } catch (CompletionException e) {
                failures.add(e.getCause() instanceof RuntimeException cause ? cause : e);
            }
        }
        if (!failures.isEmpty()) {
            RuntimeException first = failures.remove(0);
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }

    /** A thread for each: they wait most of the time, and a pool might be smaller than the number of servers. */
    private static void inThread(Runnable work) {
        Thread thread = new Thread(work, "start");
        thread.setDaemon(true);
        thread.start();
    }
}
