// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.datadict;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.zatoee.service.BadRequestException;
import org.zatoee.service.Violation;

/**
 * What one system calls one thing. Ordered by system, key and value.
 *
 * @param system the system: letters, digits and underscores, up to 255
 * @param key what kind of thing it is, likewise
 * @param value what the system calls it: 1 to 10,000 characters
 */
public record DictionaryTerm(String system, String key, String value) implements Comparable<DictionaryTerm> {

    /** Between the parts of a term wherever it is kept as one text (zato-facts, section 9). */
    public static final String SEPARATOR = ":::";

    private static final int MAX_VALUE = 10_000;
    private static final Pattern NAME = Pattern.compile("\\w{1,255}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Comparator<DictionaryTerm> ORDER = Comparator.comparing(DictionaryTerm::system)
            .thenComparing(DictionaryTerm::key)
            .thenComparing(DictionaryTerm::value);

    /** Adds to a list the rules this term breaks; the suffix is that of its fields: {@code system1} has "1". */
    public void check(String suffix, List<Violation> violations) {
        checkName("system" + suffix, system, violations);
        checkName("key" + suffix, key, violations);
        if (value.isEmpty() || value.length() > MAX_VALUE || value.contains(SEPARATOR)) {
            violations.add(new Violation(
                    "value" + suffix, "must have 1 to " + MAX_VALUE + " characters and no '" + SEPARATOR + "' in it"));
        }
    }

    /** As one text, for instance {@code crm:::currency:::EUR}. */
    public String text() {
        return String.join(SEPARATOR, system, key, value);
    }

    /**
     * The term that a text stands for.
     *
     * @throws BadRequestException if it stands for none
     */
    public static DictionaryTerm of(String text) {
        String[] parts = text.split(SEPARATOR, 3);
        if (parts.length < 3) {
            throw new BadRequestException("'" + text + "' is no entry of a dictionary");
        }
        return new DictionaryTerm(parts[0], parts[1], parts[2]);
    }

    @Override
    public int compareTo(DictionaryTerm other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "system '" + system + "', key '" + key + "', value '" + value + "'";
    }

    private static void checkName(String field, String name, List<Violation> violations) {
        if (!NAME.matcher(name).matches()) {
            violations.add(new Violation(field, "must have 1 to 255 characters: letters, digits and underscores"));
        }
    }
}
