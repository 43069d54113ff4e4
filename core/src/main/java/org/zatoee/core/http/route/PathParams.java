// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.route;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values of a pattern's parameters in a path that matches it. */
final class PathParams {

    private final List<UrlPattern.Segment> parts;
    private final List<String> segments;
    private final int[] ends;
    private final boolean[] impossible;

    private PathParams(List<UrlPattern.Segment> parts, List<String> segments) {
        this.parts = parts;
        this.segments = segments;
        this.ends = new int[parts.size()];
        this.impossible = new boolean[(parts.size() + 1) * (segments.size() + 1)];
    }

    /** The values; of parameters that take slashes the first takes as much as it can, as in Zato. */
    static Map<String, String> of(UrlPattern pattern, List<String> segments) {
        List<UrlPattern.Segment> parts = pattern.segments();
        if (parts.size() == segments.size()) {
            return oneEach(parts, segments);
        }
        PathParams params = new PathParams(parts, segments);
        if (!params.fits(0, 0)) {
            throw new IllegalStateException("The path matched " + pattern.text() + " and does not");
        }
        return params.values();
    }

    private static Map<String, String> oneEach(List<UrlPattern.Segment> parts, List<String> segments) {
        Map<String, String> params = null;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isParam()) {
                params = params == null ? new HashMap<>(4) : params;
                params.put(parts.get(i).value(), segments.get(i));
            }
        }
        return params == null ? Map.of() : params;
    }

    /** Whether the pattern from a part on fits the path from a segment on; notes where each part ends. */
    private boolean fits(int part, int segment) {
        if (part == parts.size()) {
            return segment == segments.size();
        }
        int place = part * (segments.size() + 1) + segment;
        if (impossible[place] || segments.size() - segment < parts.size() - part) {
            return false;
        }
        for (int end = furthest(part, segment); end > segment; end--) {
            ends[part] = end;
            if (fits(part + 1, end)) {
                return true;
            }
        }
        impossible[place] = true;
        return false;
    }

    /** How far a part can reach: its start if it does not match at all. */
    private int furthest(int part, int segment) {
        UrlPattern.Segment wanted = parts.get(part);
        if (!wanted.isParam()) {
            return wanted.value().equals(segments.get(segment)) ? segment + 1 : segment;
        }
        int end = segment;
        int last = segments.size() - (parts.size() - part - 1);
        while (end < last
                && UrlParamValue.isAllowedPart(segments.get(end))
                && !segments.get(segment).isEmpty()) {
            end++;
        }
        return end;
    }

    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>(4);
        int start = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isParam()) {
                values.put(parts.get(i).value(), String.join("/", segments.subList(start, ends[i])));
            }
            start = ends[i];
        }
        return values;
    }
}
