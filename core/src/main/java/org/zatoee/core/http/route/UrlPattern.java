// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.route;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The URL pattern of a channel: segments that are literal or a {@code {name}}, which matches one segment of allowed
 * characters, or several where it takes slashes (zato-facts, section 2.1, match_slash).
 *
 * @param text the pattern as written
 * @param segments its segments, in order
 * @param matchSlash whether its parameters take slashes
 */
public record UrlPattern(String text, List<Segment> segments, boolean matchSlash) {

    private static final Pattern PARAM_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

    public UrlPattern {
        segments = List.copyOf(segments);
    }

    /**
     * Reads a pattern whose parameters take no slashes.
     *
     * @throws IllegalArgumentException in words, if it is not one
     */
    public static UrlPattern parse(String text) {
        return parse(text, false);
    }

    /**
     * Reads a pattern.
     *
     * @param matchSlash whether its parameters take slashes
     * @throws IllegalArgumentException in words, if it is not one
     */
    public static UrlPattern parse(String text, boolean matchSlash) {
        if (!text.startsWith("/")) {
            throw new IllegalArgumentException("URL path '" + text + "' must start with a slash");
        }
        List<Segment> segments = new ArrayList<>();
        Set<String> names = new HashSet<>();
        if (text.length() > 1) {
            for (String part : text.substring(1).split("/", -1)) {
                Segment segment = segment(part, text);
                if (segment.isParam() && !names.add(segment.value())) {
                    throw new IllegalArgumentException(
                            "URL path '" + text + "' uses the name {" + segment.value() + "} twice");
                }
                segments.add(segment);
            }
        }
        return new UrlPattern(text, segments, matchSlash);
    }

    private static Segment segment(String part, String text) {
        if (part.startsWith("{") && part.endsWith("}")) {
            String name = part.substring(1, part.length() - 1);
            if (!PARAM_NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("URL path '" + text + "' has a bad name: {" + name + "}");
            }
            return new Segment(name, true);
        }
        if (part.indexOf('{') >= 0 || part.indexOf('}') >= 0) {
            throw new IllegalArgumentException("In URL path '" + text + "' a {name} must be a whole segment");
        }
        if (part.equals(".") || part.equals("..")) {
            throw new IllegalArgumentException("URL path '" + text + "' has a dot segment");
        }
        return new Segment(part, false);
    }

    /**
     * A segment.
     *
     * @param value the literal text, or the name of the parameter
     * @param isParam which of both
     */
    public record Segment(String value, boolean isParam) {}
}
