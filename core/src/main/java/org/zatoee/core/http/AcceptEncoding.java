// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What a caller says of compression (RFC 9110, section 12.5.3). */
public final class AcceptEncoding {

    private static final Pattern ZERO_WEIGHT = Pattern.compile("q=0(\\.0*)?");

    private AcceptEncoding() {}

    /** Whether an {@code Accept-Encoding} header asks for gzip or lets it through; an absent header does not. */
    public static boolean takesGzip(@Nullable String header) {
        if (header == null) {
            return false;
        }
        boolean anything = false;
        for (String coding : header.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] parts = coding.split(";", -1);
            String name = parts[0].strip();
            boolean wanted =
                    parts.length == 1 || !ZERO_WEIGHT.matcher(parts[1].strip()).matches();
            if (name.equals("gzip") || name.equals("x-gzip")) {
                return wanted;
            }
            anything |= name.equals("*") && wanted;
        }
        return anything;
    }
}
