// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.stats;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is known of one service since it exists. Times are in milliseconds, 0 if it was never called.
 *
 * @param service its name
 * @param usage how often it was called
 * @param last what the last call took
 * @param min what the fastest call took
 * @param max what the slowest call took
 * @param mean what a call took on average
 */
public record ServiceTotals(String service, long usage, double last, double min, double max, double mean) {

    /** From what is kept: the counter, and the fields {@code last, min_all_time, max_all_time, mean_all_time}. */
    public static ServiceTotals of(String service, @Nullable String usage, Map<String, String> times) {
        return new ServiceTotals(
                service,
                (long) number(usage),
                number(times.get("last")),
                number(times.get("min_all_time")),
                number(times.get("max_all_time")),
                number(times.get("mean_all_time")));
    }

    private static double number(@Nullable String text) {
        try {
            return text == null ? 0 : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
