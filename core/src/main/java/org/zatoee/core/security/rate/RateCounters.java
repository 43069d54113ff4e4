// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.rate;

import java.time.Duration;

import org.zatoee.core.component.ComponentUnavailableException;

/** Counts calls in windows of time. A window begins with its first call. Thread-safe. */
@FunctionalInterface
public interface RateCounters {

    /**
     * Counts one more call, unless there have been as many as allowed already.
     *
     * @param key what is counted
     * @param limit how many calls are allowed, at least 1
     * @param window in how much time, at least a millisecond
     * @throws ComponentUnavailableException if they cannot be counted
     */
    RateCount count(String key, long limit, Duration window);
}
