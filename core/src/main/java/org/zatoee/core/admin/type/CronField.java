// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.type;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * One field of a cron definition.
 *
 * @param name what it says
 * @param min the smallest value
 * @param max the largest
 * @param words words for values, the first for the smallest
 */
record CronField(String name, int min, int max, List<String> words) {

    /** The longest number: more digits are in no range. */
    private static final int MAX_DIGITS = 4;

    CronField {
        words = List.copyOf(words);
    }

    /**
     * The values that fit: elements between commas, each a star, a value or a range, and perhaps a step.
     *
     * @throws IllegalArgumentException if it is none, with what is wrong
     */
    BitSet parse(String text) {
        BitSet values = new BitSet();
        for (String element : text.split(",", -1)) {
            addTo(values, element);
        }
        return values;
    }

    private void addTo(BitSet values, String element) {
        String[] parts = element.split("/", -1);
        if (parts.length > 2) {
            throw refused(element);
        }
        int step = parts.length == 2 ? number(parts[1], element) : 1;
        if (step < 1 || step > max) {
            throw new IllegalArgumentException("has a step of " + step + " for the " + name + ": must be 1 to " + max);
        }
        String[] range = parts[0].split("-", -1);
        if (range.length > 2 || (parts.length == 2 && range.length == 1 && !range[0].equals("*"))) {
            throw refused(element);
        }
        boolean all = range[0].equals("*");
        int from = all ? min : value(range[0], element);
        int to = range.length == 2 ? value(range[1], element) : all ? max : from;
        if (from > to || (all && range.length == 2)) {
            throw refused(element);
        }
        for (int value = from; value <= to; value += step) {
            values.set(value);
        }
    }

    private int value(String text, String element) {
        int word = words.indexOf(text.toUpperCase(Locale.ROOT));
        int value = word >= 0 ? min + word : number(text, element);
        if (value < min || value > max) {
            throw new IllegalArgumentException("has " + value + " for the " + name + ": must be " + min + " to " + max);
        }
        return value;
    }

    private int number(String text, String element) {
        if (text.isEmpty() || text.length() > MAX_DIGITS || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw refused(element);
        }
        return Integer.parseInt(text);
    }

    private IllegalArgumentException refused(String element) {
        return new IllegalArgumentException("has '" + element + "' for the " + name + ", which is no value of it");
    }
}
