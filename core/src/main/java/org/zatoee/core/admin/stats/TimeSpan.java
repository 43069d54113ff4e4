// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.stats;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

import org.zatoee.service.BadRequestException;

/**
 * The time that statistics are asked for, in full minutes.
 *
 * @param start when it begins, in UTC
 * @param stop when it ends
 */
record TimeSpan(LocalDateTime start, LocalDateTime stop) {

    /** Minute by minute more is neither readable nor cheap. */
    private static final Duration LONGEST_TREND = Duration.ofDays(7);

    /** As in Zato (zato-facts, section 10). */
    private static final Duration SHORTEST_RANGE = Duration.ofMinutes(3);

    private static final Duration LONGEST_RANGE = Duration.ofDays(366 * 100L);

    static TimeSpan of(String start, String stop) {
        LocalDateTime from = StatsTime.parse("start", start).truncatedTo(ChronoUnit.MINUTES);
        LocalDateTime to = StatsTime.parse("stop", stop).truncatedTo(ChronoUnit.MINUTES);
        if (!from.isBefore(to)) {
            throw new BadRequestException("stop", "must be at least a minute after start");
        }
        return new TimeSpan(from, to);
    }

    TimeSpan forTrends() {
        if (length().compareTo(LONGEST_TREND) > 0) {
            throw new BadRequestException("stop", "must be at most 7 days after start; a summary may be longer");
        }
        return this;
    }

    TimeSpan forRange() {
        if (length().compareTo(SHORTEST_RANGE) < 0) {
            throw new BadRequestException("stop", "must be at least 3 minutes after start");
        }
        if (length().compareTo(LONGEST_RANGE) > 0) {
            throw new BadRequestException("stop", "must be at most 100 years after start");
        }
        return this;
    }

    private Duration length() {
        return Duration.between(start, stop);
    }
}
