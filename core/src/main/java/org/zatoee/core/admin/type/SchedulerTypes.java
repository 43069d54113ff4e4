// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.type;

import java.util.Map;
import java.util.function.BiConsumer;

import org.zatoee.core.object.ObjectType;
import org.zatoee.core.object.field.Field;
import org.zatoee.core.object.field.FieldRule;

/** Jobs of the scheduler (zato-facts, section 8). */
public final class SchedulerTypes {

    /** The units of an interval and how many seconds they have. */
    private static final Map<String, Long> UNITS =
            Map.of("weeks", 604_800L, "days", 86_400L, "hours", 3_600L, "minutes", 60L, "seconds", 1L);

    /** The longest interval: 100 years of 365 days. */
    private static final long MAX_INTERVAL = 100 * 365 * 86_400L;

    public static final ObjectType JOB = ObjectType.of(
                    "scheduler-job",
                    "zato.scheduler.job",
                    "job",
                    Field.flag("is_active"),
                    Field.choice("job_type", "one_time", "interval_based", "cron_style"),
                    Field.service("service"),
                    Field.text("start_date", 40).keeping(FieldRule.parsed(StartDate::parse)),
                    Field.text("extra", 65536).optional(),
                    unit("weeks"),
                    unit("days"),
                    unit("hours"),
                    unit("minutes"),
                    unit("seconds"),
                    Field.number("repeats", 1, Integer.MAX_VALUE).optional(),
                    Field.text("cron_definition", 255).optional().keeping(FieldRule.parsed(CronDefinition::parse)))
            .keeping(SchedulerTypes::schedule)
            .echoing("cron_definition");

    private SchedulerTypes() {}

    private static Field unit(String name) {
        return Field.number(name, 0, MAX_INTERVAL).optional();
    }

    private static void schedule(Map<String, Object> values, BiConsumer<String, String> violation) {
        if ("interval_based".equals(values.get("job_type"))) {
            interval(values, violation);
        }
        if ("cron_style".equals(values.get("job_type")) && !values.containsKey("cron_definition")) {
            violation.accept("cron_definition", "is required for a cron_style job");
        }
    }

    private static void interval(Map<String, Object> values, BiConsumer<String, String> violation) {
        double seconds = UNITS.entrySet().stream()
                .mapToDouble(unit ->
                        values.get(unit.getKey()) instanceof Long number ? (double) number * unit.getValue() : 0)
                .sum();
        if (seconds == 0) {
            violation.accept("seconds", "at least one of weeks, days, hours, minutes, seconds must be more than 0");
        } else if (seconds > MAX_INTERVAL) {
            violation.accept("seconds", "the interval must not be longer than 100 years");
        }
    }
}
