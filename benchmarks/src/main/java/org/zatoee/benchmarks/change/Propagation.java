// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.change;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.zatoee.benchmarks.load.Percentiles;
import org.zatoee.publicapi.PublicApiClient;

/**
 * How long changes took.
 *
 * @param calls from sending each change to its reply
 * @param spreads from the reply of each change until every server had it in force
 */
public record Propagation(List<Duration> calls, List<Duration> spreads) {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    public Propagation {
        if (spreads.isEmpty() || calls.size() != spreads.size()) {
            throw new IllegalArgumentException("No changes, or not the same of both");
        }
        calls = List.copyOf(calls);
        spreads = List.copyOf(spreads);
    }

    /**
     * Makes changes one after the other, each as soon as the one before is in force on every server.
     *
     * @throws ChangeNotSeenException if one is not within 30 s
     * @throws org.zatoee.publicapi.error.PublicApiException if one fails
     */
    public static Propagation measure(PublicApiClient api, ChangingObjects objects, Servers servers, int changes) {
        List<Duration> calls = new ArrayList<>();
        List<Duration> spreads = new ArrayList<>();
        for (int i = 0; i < changes; i++) {
            Change change = objects.next();
            long sent = System.nanoTime();
            api.invoke(change.service(), change.input());
            calls.add(Duration.ofNanos(System.nanoTime() - sent));
            spreads.add(servers.await(change, LIMIT));
        }
        return new Propagation(calls, spreads);
    }

    /** The time that so many of 100 changes stayed within after their reply. */
    public Duration spread(int percent) {
        return new Percentiles(spreads).within(percent);
    }

    /** For reports. */
    @Override
    public String toString() {
        Percentiles answered = new Percentiles(calls);
        Percentiles inForce = new Percentiles(spreads);
        return String.format(
                Locale.ROOT,
                "%d changes: answered in %.1f ms (p50), %.1f ms (p99);"
                        + " in force on every server %.1f ms (p50), %.1f ms (p99) after the answer",
                spreads.size(),
                answered.millis(50),
                answered.millis(99),
                inForce.millis(50),
                inForce.millis(99));
    }
}
