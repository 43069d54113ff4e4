// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.route;

/**
 * What a {@code {name}} segment takes: letters, digits, underscore, space and {@code $.-:|=~^%@+,!()} (zato-facts,
 * section 2.1). A semicolon is left out: it starts matrix parameters, a favourite of those who try doors. Where slashes
 * are taken, encoded ones are too, but not to hide dot segments between them.
 */
final class UrlParamValue {

    private static final String PUNCTUATION = "_ $.-:|=~^%@+,!()";

    private UrlParamValue() {}

    /** Whether a parameter that takes no slashes may have this value. */
    static boolean isAllowed(String segment) {
        return !segment.isEmpty() && hasAllowedCharacters(segment, false);
    }

    /** Whether this may be a part of a parameter that takes slashes; an empty part is one between two slashes. */
    static boolean isAllowedPart(String segment) {
        return hasAllowedCharacters(segment, true) && !(segment.indexOf('/') >= 0 && hasDotSegment(segment));
    }

    private static boolean hasAllowedCharacters(String segment, boolean slash) {
        for (int i = 0; i < segment.length(); ) {
            int c = segment.codePointAt(i);
            if (!Character.isLetterOrDigit(c) && PUNCTUATION.indexOf(c) < 0 && !(slash && c == '/')) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private static boolean hasDotSegment(String segment) {
        for (String part : segment.split("/", -1)) {
            if (part.equals(".") || part.equals("..")) {
                return true;
            }
        }
        return false;
    }
}
