// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What {@link Response} accepts, in one place for every implementation of it. */
public final class ResponseRules {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");
    private static final Set<String> PLATFORM_HEADERS = Set.of("content-length", "transfer-encoding", "connection");

    private ResponseRules() {}

    /**
     * The status, if a service may set it.
     *
     * @throws IllegalArgumentException if it is outside 200 to 599
     */
    public static int checkedStatus(int status) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("A status is 200 to 599, not " + status);
        }
        return status;
    }

    /**
     * Checks that a service may set a header.
     *
     * @throws IllegalArgumentException as {@link Response#header} says
     */
    public static void checkHeader(String name, String value) {
        if (!TOKEN.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a header name: '" + name + "'");
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (PLATFORM_HEADERS.contains(lower) || lower.startsWith("x-zato-")) {
            throw new IllegalArgumentException("Header " + name + " belongs to the platform");
        }
        // Beyond ISO 8859-1 servers may send only the lower half of a character, which may be a line feed.
        if (value.chars().anyMatch(c -> (Character.isISOControl(c) && c != '\t') || c > 0xFF)) {
            throw new IllegalArgumentException(
                    "The value of header " + name + " has a control character, or one beyond ISO 8859-1");
        }
    }
}
