// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Matching of media types (RFC 9110, section 12.5.1). */
public final class MediaTypes {

    private static final Pattern ZERO_WEIGHT = Pattern.compile("q=0(\\.0*)?");

    private MediaTypes() {}

    /** Whether an {@code Accept} header lets a type through; an absent header lets everything through. */
    public static boolean accepts(@Nullable String acceptHeader, String type) {
        if (acceptHeader == null || acceptHeader.isBlank() || type.isEmpty()) {
            return true;
        }
        String offered = withoutParameters(type);
        int best = -1;
        boolean accepted = false;
        for (String range : acceptHeader.toLowerCase(Locale.ROOT).split(",", -1)) {
            int precision = precision(withoutParameters(range), offered);
            if (precision > best) {
                best = precision;
                accepted = !isRefusal(range);
            }
        }
        return accepted;
    }

    /**
     * Whether two media types are written alike: parameters, the difference between {@code text/} and
     * {@code application/}, and what stands before a suffix such as {@code +json} (RFC 6839) do not count.
     */
    public static boolean isSameKind(String given, String expected) {
        String subtype = subtype(withoutParameters(expected));
        String givenSubtype = subtype(withoutParameters(given));
        return !subtype.isEmpty() && (givenSubtype.equals(subtype) || givenSubtype.endsWith("+" + subtype));
    }

    /** The values of a parameter, quotes taken off; several only if it is given several times. */
    public static List<String> parameters(String type, String name) {
        String prefix = name.toLowerCase(Locale.ROOT) + "=";
        return Arrays.stream(type.split(";", -1))
                .skip(1)
                .map(String::strip)
                .filter(parameter -> parameter.toLowerCase(Locale.ROOT).startsWith(prefix))
                .map(parameter -> unquoted(parameter.substring(prefix.length()).strip()))
                .toList();
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static String subtype(String type) {
        return type.startsWith("application/") || type.startsWith("text/") ? type.substring(type.indexOf('/') + 1) : "";
    }

    /** How precisely a range names a type: of several ranges the most precise decides; -1 if it does not name it. */
    private static int precision(String range, String type) {
        if (range.equals(type)) {
            return 2;
        }
        if (range.equals("*/*")) {
            return 0;
        }
        return range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1)) ? 1 : -1;
    }

    /** Whether a range says "anything but this", with a weight of zero. */
    private static boolean isRefusal(String range) {
        String[] parts = range.split(";", -1);
        for (int i = 1; i < parts.length; i++) {
            if (ZERO_WEIGHT.matcher(parts[i].strip()).matches()) {
                return true;
            }
        }
        return false;
    }

    private static String withoutParameters(String type) {
        int semicolon = type.indexOf(';');
        return (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
    }
}
