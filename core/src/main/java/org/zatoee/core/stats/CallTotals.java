// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.stats;

/**
 * The calls of one service in some time, on one server. Immutable.
 *
 * @param usage how many
 * @param time what they took together, in milliseconds
 * @param last what the last one took, in whole milliseconds
 * @param min what the fastest one took, in whole milliseconds
 * @param max what the slowest one took, in whole milliseconds
 */
public record CallTotals(long usage, double time, long last, long min, long max) {

    /** No calls. */
    public static final CallTotals NONE = new CallTotals(0, 0, 0, 0, 0);

    /** These, and those that came later. */
    public CallTotals then(CallTotals later) {
        if (usage == 0 || later.usage == 0) {
            return usage == 0 ? later : this;
        }
        return new CallTotals(
                usage + later.usage, time + later.time, later.last, Math.min(min, later.min), Math.max(max, later.max));
    }
}
