// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads configured text. What it throws names the entry; its value may be secret, and is not told. */
final class ConfigText {

    private static final Set<String> YES = Set.of("true", "yes", "on", "y", "t", "1");
    private static final Set<String> NO = Set.of("false", "no", "off", "n", "f", "0");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,12})\\s*(ms|s|m|h|d)");

    private ConfigText() {}

    static long number(String name, String value) {
        try {
            return Long.parseLong(value.strip());
        } catch (NumberFormatException e) {
            throw unfit(name, "a whole number");
        }
    }

    static int smallNumber(String name, String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw unfit(name, "a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
        }
    }

    static boolean flag(String name, String value) {
        String word = value.strip().toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw unfit(name, "true or false");
        }
        return YES.contains(word);
    }

    static Duration duration(String name, String value) {
        String text = value.strip();
        Matcher time = TIME.matcher(text.toLowerCase(Locale.ROOT));
        try {
            return time.matches()
                    ? Duration.of(Long.parseLong(time.group(1)), unit(time.group(2)))
                    : Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw unfit(name, "a time such as 250ms, 10s, 5m, 2h, 1d or PT1M30S");
        }
    }

    private static ChronoUnit unit(String word) {
        return switch (word) {
            case "ms" -> ChronoUnit.MILLIS;
            case "s" -> ChronoUnit.SECONDS;
            case "m" -> ChronoUnit.MINUTES;
            case "h" -> ChronoUnit.HOURS;
            default -> ChronoUnit.DAYS;
        };
    }

    static List<String> list(String value) {
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static ServiceException unfit(String name, String expected) {
        return new ServiceException(ErrorCode.INTERNAL, "What is configured as '" + name + "' must be " + expected);
    }
}
