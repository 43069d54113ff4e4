// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.stats;

import java.util.Map;
import java.util.Optional;

/**
 * What happened to one service in some time. Immutable.
 *
 * @param usage how often it was called
 * @param time what all these calls took together, in milliseconds
 * @param min the fastest call, in milliseconds
 * @param max the slowest call, in milliseconds
 */
public record Figures(long usage, double time, double min, double max) {

    /** Nothing happened. */
    public static final Figures NONE = new Figures(0, 0, 0, 0);

    /** From the fields that are kept: {@code min, max, mean, usage}; empty if one of them is no number. */
    public static Optional<Figures> of(Map<String, String> fields) {
        try {
            double usage = number(fields, "usage");
            double time = usage * number(fields, "mean");
            return Optional.of(new Figures((long) usage, time, number(fields, "min"), number(fields, "max")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static double number(Map<String, String> fields, String name) {
        double number = Double.parseDouble(fields.getOrDefault(name, ""));
        if (!Double.isFinite(number) || number < 0) {
            throw new NumberFormatException(name);
        }
        return number;
    }

    /** These and those together. */
    public Figures plus(Figures other) {
        if (usage == 0) {
            return other.usage == 0 ? NONE : other;
        }
        if (other.usage == 0) {
            return this;
        }
        return new Figures(usage + other.usage, time + other.time, Math.min(min, other.min), Math.max(max, other.max));
    }

    /** What a call took on average, in milliseconds; 0 if there was none. */
    public double mean() {
        return usage == 0 ? 0 : time / usage;
    }
}
