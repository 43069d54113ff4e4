// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.http.address.IpRange;
import org.zatoee.service.BadRequestException;

/**
 * How often something may be called, by where the caller is (zato-facts, section 4). The first line that is for the
 * address of a caller counts; a caller no line is for is refused. Immutable, thread-safe.
 *
 * @param text the lines as written; empty for no limit
 * @param exact whether the calls of the whole cluster are counted together; otherwise each server counts its own
 * @param lines the lines, in order; none for no limit
 */
public record RateLimits(String text, boolean exact, List<RateLimit> lines) {

    /** As often as anybody wants. */
    public static final RateLimits NONE = new RateLimits("", false, List.of());

    private static final String FIELD = "rate_limit_def";
    private static final int MAX_LINES = 1000;
    private static final Pattern LIMIT = Pattern.compile("([1-9][0-9]{0,8})\\s*/\\s*([smhd])");

    public RateLimits {
        Objects.requireNonNull(text, "text");
        lines = List.copyOf(lines);
    }

    /** The limits of these lines, each server counting its own calls. See {@link #parse(String, boolean)}. */
    public static RateLimits parse(String text) {
        return parse(text, false);
    }

    /**
     * Reads lines {@code source = limit}: a source is an address, a range such as {@code 10.0.0.0/8} or {@code *}; a
     * limit is {@code 100/m} (s, m, h or d) or {@code *}. Blank lines and those that begin with {@code #} are passed
     * over; nothing but such lines is no limit.
     *
     * @throws BadRequestException naming {@code rate_limit_def} and the line that is wrong
     */
    public static RateLimits parse(String text, boolean exact) {
        List<RateLimit> limits = new ArrayList<>();
        List<String> lines = text.lines().toList();
        if (lines.size() > MAX_LINES) {
            throw new BadRequestException(FIELD, "has more than " + MAX_LINES + " lines");
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                limits.add(parseLine(i + 1, line));
            }
        }
        return limits.isEmpty() ? NONE : new RateLimits(text, exact, limits);
    }

    /** Whether there is nothing to check. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    private static RateLimit parseLine(int number, String line) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            throw wrong(number, "must be source = limit, for instance 10.0.0.0/8 = 100/m");
        }
        String source = line.substring(0, equals).strip();
        String limit = line.substring(equals + 1).strip();
        if (limit.equals("*")) {
            return new RateLimit(source(number, source), RateLimit.UNLIMITED, Duration.ZERO);
        }
        Matcher matcher = LIMIT.matcher(limit);
        if (!matcher.matches()) {
            throw wrong(number, "needs a limit such as 100/m, with s, m, h or d, or *, not '" + limit + "'");
        }
        return new RateLimit(source(number, source), Long.parseLong(matcher.group(1)), window(matcher.group(2)));
    }

    private static @Nullable IpRange source(int number, String source) {
        if (source.equals("*")) {
            return null;
        }
        try {
            return IpRange.parse(source);
        } catch (IllegalArgumentException e) {
            throw wrong(number, "needs an address, a range or * before the =: " + e.getMessage());
        }
    }

    private static Duration window(String unit) {
        return switch (unit) {
            case "s" -> Duration.ofSeconds(1);
            case "m" -> Duration.ofMinutes(1);
            case "h" -> Duration.ofHours(1);
            default -> Duration.ofDays(1);
        };
    }

    private static BadRequestException wrong(int number, String message) {
        return new BadRequestException(FIELD, "line " + number + " " + message);
    }
}
