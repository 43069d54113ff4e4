// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Matching of media types (RFC 9110, section 12.5.1). */
final class MediaTypes {

    private MediaTypes() {}

    /** Whether an {@code Accept} header lets a type through; an absent header lets everything through. */
    static boolean accepts(@Nullable String acceptHeader, String type) {
        if (acceptHeader == null || acceptHeader.isBlank() || type.isEmpty()) {
            return true;
        }
        for (String range : acceptHeader.split(",", -1)) {
            if (matches(range, type)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(String range, String type) {
        String[] parts = range.toLowerCase(Locale.ROOT).split(";", -1);
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].strip().matches("q=0(\\.0*)?")) {
                return false;
            }
        }
        String wanted = parts[0].strip();
        String offered = type.toLowerCase(Locale.ROOT);
        return wanted.equals("*/*")
                || wanted.equals(offered)
                || (wanted.endsWith("/*") && offered.startsWith(wanted.substring(0, wanted.length() - 1)));
    }
}
