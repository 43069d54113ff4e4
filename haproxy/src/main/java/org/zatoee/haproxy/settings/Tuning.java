// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy.settings;

import java.time.Duration;
import java.util.List;

/**
 * What an operator may change of a load balancer, and seldom needs to.
 *
 * @param maxConnections how many clients may be connected at once, if the system allows so many; later ones wait
 * @param responseTimeout how long a server may take to answer; whole milliseconds
 * @param retriedMethods the verbs, in upper case, whose calls may be sent to another server when the first one died over
 *     them or answered 503
 * @param logs how much of its logs is kept
 */
public record Tuning(int maxConnections, Duration responseTimeout, List<String> retriedMethods, LogFiles logs) {

    /** Idempotent verbs, which therefore a proxy may repeat (RFC 9110, section 9.2.2). */
    public static final Tuning DEFAULT = new Tuning(
            10_000, Duration.ofSeconds(60), List.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE"), LogFiles.DEFAULT);

    private static final int MOST_CONNECTIONS = 1_000_000;

    /**
     * Checks each value.
     *
     * @throws InvalidSettingsException if one cannot be used
     */
    public Tuning {
        retriedMethods = List.copyOf(retriedMethods);
        if (maxConnections < 1 || maxConnections > MOST_CONNECTIONS) {
            throw new InvalidSettingsException(
                    "max-connections: not between 1 and " + MOST_CONNECTIONS + ": " + maxConnections);
        }
        if (responseTimeout.toMillis() < 1) {
            throw new InvalidSettingsException("response-timeout: not a positive time: " + responseTimeout);
        }
        for (String method : retriedMethods) {
            if (!method.matches("[A-Z]{1,20}")) {
                throw new InvalidSettingsException("retried-methods: not a verb of HTTP: '" + method + "'");
            }
        }
    }
}
