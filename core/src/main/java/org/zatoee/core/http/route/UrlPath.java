// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.route;

import java.util.ArrayList;
import java.util.List;

import org.zatoee.core.http.PercentEncoding;
import org.zatoee.service.BadRequestException;

/**
 * Takes the path of a request apart. Each segment is decoded exactly once, after the path was split, so an encoded
 * slash is never a separator; nothing is normalised away: what looks like a trick is refused or matches nothing.
 */
final class UrlPath {

    private static final int MAX_LENGTH = 8192;
    private static final int MAX_SEGMENTS = 128;

    private UrlPath() {}

    /**
     * The decoded segments of a path; the root has none, and a trailing slash yields an empty last one.
     *
     * @throws BadRequestException if it does not start with a slash, is too long, has a dot segment in any spelling, a
     *     control character, or an encoding that is broken
     */
    static List<String> segments(String rawPath) {
        if (rawPath.isEmpty() || rawPath.charAt(0) != '/') {
            throw new BadRequestException("The path must start with a slash");
        }
        if (rawPath.length() > MAX_LENGTH) {
            throw new BadRequestException("The path is longer than " + MAX_LENGTH + " characters");
        }
        List<String> segments = new ArrayList<>(8);
        int start = 1;
        while (start < rawPath.length() || (start == rawPath.length() && rawPath.length() > 1)) {
            int slash = rawPath.indexOf('/', start);
            int end = slash < 0 ? rawPath.length() : slash;
            segments.add(segment(rawPath.substring(start, end)));
            if (segments.size() > MAX_SEGMENTS) {
                throw new BadRequestException("The path has more than " + MAX_SEGMENTS + " segments");
            }
            start = end + 1;
            if (slash < 0) {
                break;
            }
        }
        return segments;
    }

    private static String segment(String raw) {
        String decoded = raw.indexOf('%') < 0 && isPlain(raw) ? raw : PercentEncoding.decode(raw);
        if (decoded.equals(".") || decoded.equals("..")) {
            throw new BadRequestException("The path has a dot segment");
        }
        return decoded;
    }

    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c <= ' ' || c >= 0x7F) {
                return false;
            }
        }
        return true;
    }
}
