// SPDX-License-Identifier: Apache-2.0
package org.zatoee.publicapi;

import java.time.Duration;

/**
 * How long a call may take.
 *
 * @param connect until there is a connection
 * @param total until the last byte of the answer
 */
public record ApiTimeouts(Duration connect, Duration total) {

    /** 5 s and 60 s; the latter is what the load balancer allows a server by default. */
    public static final ApiTimeouts DEFAULT = new ApiTimeouts(Duration.ofSeconds(5), Duration.ofSeconds(60));

    public ApiTimeouts {
        if (connect.isNegative() || connect.isZero() || total.isNegative() || total.isZero()) {
            throw new IllegalArgumentException("Times must be positive: " + connect + ", " + total);
        }
    }
}
