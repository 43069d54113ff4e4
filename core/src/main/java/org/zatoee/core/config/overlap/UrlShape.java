// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config.overlap;

import java.util.regex.Pattern;

/**
 * What URL patterns have in common that match the same paths: literals, and where the parameters stand, whatever their
 * names.
 */
public final class UrlShape {

    private static final Pattern PARAM = Pattern.compile("\\{[^/{}]*\\}");

    private UrlShape() {}

    /** The shape of a pattern: {@code /orders/{}} of {@code /orders/{id}}. */
    public static String of(String urlPath) {
        return hasParams(urlPath) ? PARAM.matcher(urlPath).replaceAll("{}") : urlPath;
    }

    static boolean hasParams(String urlPath) {
        return urlPath.indexOf('{') >= 0;
    }
}
