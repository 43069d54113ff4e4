// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.type;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.zatoee.core.object.Field;
import org.zatoee.core.object.ObjectType;

/** Jobs of the scheduler (zato-facts, section 8). */
public final class SchedulerTypes {

    private static final List<String> UNITS = List.of("weeks", "days", "hours", "minutes", "seconds");

    public static final ObjectType JOB = ObjectType.of(
                    "scheduler-job",
                    "zato.scheduler.job",
                    "job",
                    Field.flag("is_active"),
                    Field.choice("job_type", "one_time", "interval_based", "cron_style"),
                    Field.service("service"),
                    Field.text("start_date", 40),
                    Field.text("extra", 65536).optional(),
                    Field.number("weeks", 0, 5200).optional(),
                    Field.number("days", 0, 36_500).optional(),
                    Field.number("hours", 0, 1_000_000).optional(),
                    Field.number("minutes", 0, 60_000_000).optional(),
                    Field.number("seconds", 0, Integer.MAX_VALUE).optional(),
                    Field.number("repeats", 1, Integer.MAX_VALUE).optional(),
                    Field.text("cron_definition", 255).optional())
            .keeping(SchedulerTypes::schedule);

    private SchedulerTypes() {}

    private static void schedule(Map<String, Object> values, BiConsumer<String, String> violation) {
        if ("interval_based".equals(values.get("job_type"))
                && UNITS.stream().noneMatch(unit -> isPositive(values, unit))) {
            violation.accept("seconds", "at least one of weeks, days, hours, minutes, seconds must be more than 0");
        }
        if ("cron_style".equals(values.get("job_type")) && !values.containsKey("cron_definition")) {
            violation.accept("cron_definition", "is required for a cron_style job");
        }
    }

    private static boolean isPositive(Map<String, Object> values, String unit) {
        return values.get(unit) instanceof Long number && number > 0;
    }
}
