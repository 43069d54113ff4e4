// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.invoke;

import java.time.Duration;
import java.util.List;

/**
 * How a call is made that nobody waits for. Immutable.
 *
 * @param expiration dropped if no server has begun it within this time; zero if it never expires
 * @param delay no server begins it before this time is over; its expiration counts from then
 * @param callbacks names of services that are called with the result, once the call has succeeded; what they are called
 *     for is their {@code inReplyTo}
 * @param conventionalCallback whether the service named like the caller, with {@code -async-callback} appended, is one of
 *     them
 */
public record AsyncOptions(Duration expiration, Duration delay, List<String> callbacks, boolean conventionalCallback) {

    /** At once, for as long as it takes, without callbacks. */
    public static final AsyncOptions DEFAULT = new AsyncOptions(Duration.ZERO, Duration.ZERO, List.of(), false);

    /**
     * Checks the times.
     *
     * @throws IllegalArgumentException if one is negative, or longer than 366 days
     */
    public AsyncOptions {
        require("expiration", expiration);
        require("delay", delay);
        callbacks = List.copyOf(callbacks);
    }

    /** The same, dropped if no server has begun it within this time. */
    public AsyncOptions expiresAfter(Duration time) {
        return new AsyncOptions(time, delay, callbacks, conventionalCallback);
    }

    /** The same, begun when this time is over. */
    public AsyncOptions delayedBy(Duration time) {
        return new AsyncOptions(expiration, time, callbacks, conventionalCallback);
    }

    /** The same, and these services are called with the result. */
    public AsyncOptions callback(String... services) {
        return new AsyncOptions(expiration, delay, List.of(services), conventionalCallback);
    }

    /** The same, and the service named like the caller, with {@code -async-callback} appended, is called with the result. */
    public AsyncOptions callback() {
        return new AsyncOptions(expiration, delay, callbacks, true);
    }

    private static void require(String name, Duration time) {
        if (time.isNegative() || time.compareTo(Duration.ofDays(366)) > 0) {
            throw new IllegalArgumentException(name + ": from 0 to 366 days, not " + time);
        }
    }
}
