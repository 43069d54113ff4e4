// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.type;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** When a cron-style job runs: exactly five fields, or a macro that stands for them (zato-facts, section 8). */
final class CronDefinition {

    private static final Map<String, String> MACROS = Map.of(
            "@yearly", "0 0 1 1 *",
            "@annually", "0 0 1 1 *",
            "@monthly", "0 0 1 * *",
            "@weekly", "0 0 * * 0",
            "@daily", "0 0 * * *",
            "@hourly", "0 * * * *");

    private static final CronField MINUTE = new CronField("minute", 0, 59, List.of());
    private static final CronField HOUR = new CronField("hour", 0, 23, List.of());
    private static final CronField DAY = new CronField("day of the month", 1, 31, List.of());
    private static final CronField MONTH = new CronField(
            "month",
            1,
            12,
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"));
    /** Sunday is 0 and 7. */
    private static final CronField WEEKDAY =
            new CronField("day of the week", 0, 7, List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"));

    private static final int[] LONGEST_MONTHS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private CronDefinition() {}

    /**
     * The five fields, with one space between.
     *
     * @throws IllegalArgumentException if it is no definition, or no day ever fits it, with what is wrong
     */
    static String parse(String text) {
        String stripped = text.strip();
        String macro = MACROS.get(stripped.toLowerCase(Locale.ROOT));
        if (macro != null) {
            return macro;
        }
        if (stripped.startsWith("@")) {
            throw new IllegalArgumentException(
                    "must be one of @yearly, @annually, @monthly, @weekly, @daily, @hourly, or five fields");
        }
        String[] fields = stripped.split("\\s+");
        if (fields.length != 5) {
            throw new IllegalArgumentException(
                    "must have exactly five fields: minute, hour, day of the month, month, day of the week");
        }
        MINUTE.parse(fields[0]);
        HOUR.parse(fields[1]);
        BitSet days = DAY.parse(fields[2]);
        BitSet months = MONTH.parse(fields[3]);
        WEEKDAY.parse(fields[4]);
        if (fields[4].equals("*") && neverFits(days, months)) {
            throw new IllegalArgumentException("must name a day that exists in one of its months");
        }
        return String.join(" ", fields);
    }

    private static boolean neverFits(BitSet days, BitSet months) {
        int first = days.nextSetBit(0);
        return months.stream().allMatch(month -> first > LONGEST_MONTHS[month - 1]);
    }
}
