// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http;

/**
 * What a {@code {name}} segment takes: letters, digits, underscore, space and {@code $.-:|=~^%@+,!()} (zato-facts,
 * section 2.1). A semicolon is left out: it starts matrix parameters, a favourite of those who try doors.
 */
final class UrlParamValue {

    private static final String PUNCTUATION = "_ $.-:|=~^%@+,!()";

    private UrlParamValue() {}

    static boolean isAllowed(String segment) {
        if (segment.isEmpty()) {
            return false;
        }
        for (int i = 0; i < segment.length(); ) {
            int c = segment.codePointAt(i);
            if (!Character.isLetterOrDigit(c) && PUNCTUATION.indexOf(c) < 0) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }
}
