// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.name;

import org.zatoee.service.BadRequestException;

/**
 * What may name an object of a cluster, the same on every database: 1 to 255 Unicode characters, none of them a control
 * character or half of a surrogate pair, no white space at either end. Names are equal if their characters are: case
 * matters, and nothing is normalised.
 */
public final class NameRule {

    /** The longest name, in Unicode characters. */
    public static final int MAX_LENGTH = 255;

    /** What is asked of a name, in words that follow the name of a field. */
    public static final String MESSAGE =
            "must have 1 to " + MAX_LENGTH + " characters, no control characters and no white space at either end";

    private NameRule() {}

    /** Whether it may be a name; what may not be one is never found either. */
    public static boolean allows(String name) {
        int length = name.codePointCount(0, name.length());
        return length >= 1
                && length <= MAX_LENGTH
                && !isSpace(name.codePointAt(0))
                && !isSpace(name.codePointBefore(name.length()))
                && name.codePoints().noneMatch(NameRule::isUnstorable);
    }

    /**
     * Refuses what may not be a name.
     *
     * @param field what it names, for the message
     * @throws BadRequestException if it may not be a name
     */
    public static void check(String field, String name) {
        if (!allows(name)) {
            throw new BadRequestException(field, MESSAGE);
        }
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static boolean isUnstorable(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }
}
