// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.type;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a job starts, in UTC: both forms that clients use, with a T or a space between date and time. */
final class StartDate {

    /** Fractions of seconds and an offset of zero are taken too, and left out. */
    private static final Pattern FORM =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d{1,9})?(?:Z|\\+00:00)?");

    /** Nobody means these; what computes schedules need not be ready for them. */
    private static final int FIRST_YEAR = 1970;

    private static final int LAST_YEAR = 2199;

    private static final DateTimeFormatter KEPT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private StartDate() {}

    /**
     * The date in the form in which it is kept: {@code YYYY-MM-DDTHH:MM:SS}.
     *
     * @throws IllegalArgumentException if it is none, with what is asked of it
     */
    static String parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException("must be a time in UTC, such as 2030-01-31T23:59:00");
        }
        LocalDateTime start = time(form.group(1) + "T" + form.group(2));
        if (start.getYear() < FIRST_YEAR || start.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("must be in the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return KEPT.format(start);
    }

    private static LocalDateTime time(String iso) {
        try {
            return LocalDateTime.parse(iso);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("must be a time that exists", e);
        }
    }
}
