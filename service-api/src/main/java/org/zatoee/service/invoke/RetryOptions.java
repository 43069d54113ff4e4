// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.invoke;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How a call is repeated as long as it fails (zato-facts, section 1.4). Immutable.
 *
 * @param repeats how many times it is tried in all
 * @param pause the time between a failure and the next try
 * @param asyncFallback whether a call that is waited for goes on in the background once all its tries have failed, with as
 *     many more
 * @param callbacks names of services that are told, in the end, how calls in the background came out
 * @param context what those are handed back; anything that JSON can say
 */
public record RetryOptions(
        int repeats, Duration pause, boolean asyncFallback, List<String> callbacks, Map<String, Object> context) {

    private static final int MAX_REPEATS = 1000;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if it is not tried from 1 to 1,000 times, or the pause is negative or longer than a day
     */
    public RetryOptions {
        if (repeats < 1 || repeats > MAX_REPEATS) {
            throw new IllegalArgumentException("repeats: from 1 to " + MAX_REPEATS + ", not " + repeats);
        }
        if (pause.isNegative() || pause.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("pause: from 0 to 24 hours, not " + pause);
        }
        callbacks = List.copyOf(callbacks);
        context = Map.copyOf(context);
    }

    /** So many tries with pauses between them. */
    public static RetryOptions of(int repeats, Duration pause) {
        return new RetryOptions(repeats, pause, false, List.of(), Map.of());
    }

    /** The same, going on in the background. */
    public RetryOptions withAsyncFallback() {
        return new RetryOptions(repeats, pause, true, callbacks, context);
    }

    /** The same; these services are told how calls in the background came out. */
    public RetryOptions callback(String... services) {
        return new RetryOptions(repeats, pause, asyncFallback, List.of(services), context);
    }

    /** The same; callbacks are handed this back. */
    public RetryOptions withContext(Map<String, Object> values) {
        return new RetryOptions(repeats, pause, asyncFallback, callbacks, values);
    }
}
