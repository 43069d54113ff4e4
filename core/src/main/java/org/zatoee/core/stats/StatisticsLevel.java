// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.stats;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** How finely statistics are kept, under which keys, and for which periods (zato-facts, sections 9 and 10). */
public enum StatisticsLevel {
    MINUTE("zato:stats:service:time:aggr-by-minute:", "uuuu:MM:dd:HH:mm", ChronoUnit.MINUTES),
    HOUR("zato:stats:service:time:aggr-by-hour:", "uuuu:MM:dd:HH", ChronoUnit.HOURS),
    DAY("zato:stats:service:time:aggr-by-day:", "uuuu:MM:dd", ChronoUnit.DAYS),
    MONTH("zato:stats:service:time:aggr-by-month:", "uuuu:MM", ChronoUnit.MONTHS),
    DAY_SUMMARY("zato:stats:service:summary:by-day:", "uuuu:MM:dd", ChronoUnit.DAYS),

    /** Named by its Monday. */
    WEEK_SUMMARY("zato:stats:service:summary:by-week:", "uuuu:MM:dd", ChronoUnit.WEEKS),
    MONTH_SUMMARY("zato:stats:service:summary:by-month:", "uuuu:MM", ChronoUnit.MONTHS),
    YEAR_SUMMARY("zato:stats:service:summary:by-year:", "uuuu", ChronoUnit.YEARS);

    /** The fields that a shorter text leaves out. */
    private static final String EPOCH = "0000:01:01:00:00";

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("uuuu:MM:dd:HH:mm", Locale.ROOT);

    private final String prefix;
    private final String pattern;
    private final ChronoUnit unit;

    StatisticsLevel(String prefix, String pattern, ChronoUnit unit) {
        this.prefix = prefix;
        this.pattern = pattern;
        this.unit = unit;
    }

    /** What its keys begin with; the name of the service follows. */
    public String prefix() {
        return prefix;
    }

    /** The key of a service's statistics for a period. */
    public String key(String service, LocalDateTime period) {
        return prefix + service + ":" + FULL.format(period).substring(0, pattern.length());
    }

    /** Which statistics a key of this level holds; empty if it is no such key. */
    public Optional<StatisticsKey> parse(String key) {
        int end = key.length() - pattern.length() - 1;
        if (!key.startsWith(prefix) || end <= prefix.length() || key.charAt(end) != ':') {
            return Optional.empty();
        }
        String period = key.substring(end + 1);
        try {
            LocalDateTime start = LocalDateTime.parse(period + EPOCH.substring(period.length()), FULL);
            return Optional.of(new StatisticsKey(this, key.substring(prefix.length(), end), start));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** When the period begins that a moment is in. */
    public LocalDateTime start(LocalDateTime moment) {
        LocalDateTime midnight = moment.truncatedTo(ChronoUnit.DAYS);
        return switch (unit) {
            case WEEKS -> midnight.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> midnight.withDayOfMonth(1);
            case YEARS -> midnight.withDayOfYear(1);
            default -> moment.truncatedTo(unit);
        };
    }

    /** The moment after a period's last. */
    public LocalDateTime end(LocalDateTime period) {
        return period.plus(1, unit);
    }
}
