// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.BadRequestException;

/** Takes the query of a URL apart. */
public final class QueryString {

    private static final int MAX_PARAMETERS = 1000;

    private QueryString() {}

    /**
     * The parameters, decoded, in order; a repeated one has several values, one without an equals sign an empty one.
     *
     * @throws BadRequestException if an encoding is broken or there are too many
     */
    public static Map<String, List<String>> parse(@Nullable String rawQuery) {
        if (rawQuery == null || rawQuery.isEmpty()) {
            return Map.of();
        }
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        int count = 0;
        int start = 0;
        while (start <= rawQuery.length()) {
            int ampersand = rawQuery.indexOf('&', start);
            int end = ampersand < 0 ? rawQuery.length() : ampersand;
            if (end > start) {
                if (++count > MAX_PARAMETERS) {
                    throw new BadRequestException("The query has more than " + MAX_PARAMETERS + " parameters");
                }
                add(rawQuery.substring(start, end), parameters);
            }
            start = end + 1;
        }
        parameters.replaceAll((name, values) -> Collections.unmodifiableList(values));
        return Collections.unmodifiableMap(parameters);
    }

    private static void add(String pair, Map<String, List<String>> parameters) {
        int equals = pair.indexOf('=');
        String name = decode(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
        parameters.computeIfAbsent(name, n -> new ArrayList<>(1)).add(value);
    }

    private static String decode(String raw) {
        return PercentEncoding.decode(raw.replace('+', ' '));
    }
}
