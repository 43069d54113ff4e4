// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.stats;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.zatoee.service.BadRequestException;

/** Times in UTC as clients write them: a year, a month, a day, or a time of a day. */
final class StatsTime {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)"
            + "(?:[T ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.\\d{1,9})?)?)?)?)?(?:Z|\\+00:00)?");

    private StatsTime() {}

    /**
     * The moment a text says; what it leaves out is the first.
     *
     * @throws BadRequestException naming the field if it says none
     */
    static LocalDateTime parse(String field, String text) {
        Matcher form = FORM.matcher(text.strip());
        if (form.matches()) {
            try {
                return LocalDateTime.of(
                        part(form, 1, 1),
                        part(form, 2, 1),
                        part(form, 3, 1),
                        part(form, 4, 0),
                        part(form, 5, 0),
                        part(form, 6, 0));
            } catch (DateTimeException e) {
                throw refused(field);
            }
        }
        throw refused(field);
    }

    private static int part(Matcher form, int group, int missing) {
        String digits = form.group(group);
        return digits == null ? missing : Integer.parseInt(digits);
    }

    private static BadRequestException refused(String field) {
        return new BadRequestException(field, "must be a time in UTC such as 2026-01-31T23:59:59");
    }
}
