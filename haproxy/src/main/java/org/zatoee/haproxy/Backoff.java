// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy;

import java.time.Duration;

/** How long to wait before the next try: longer each time, from half a second to ten seconds. Not thread-safe. */
final class Backoff {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private Duration next = FIRST;

    Duration next() {
        Duration current = next;
        Duration doubled = current.multipliedBy(2);
        next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return current;
    }

    void reset() {
        next = FIRST;
    }
}
