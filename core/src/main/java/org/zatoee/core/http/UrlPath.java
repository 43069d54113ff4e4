// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

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
        String decoded = raw.indexOf('%') < 0 && isPlain(raw) ? raw : decode(raw);
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

    /** Decodes per cent triplets as UTF-8, strictly. */
    static String decode(String raw) {
        byte[] bytes = new byte[raw.length() * 3];
        int length = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                bytes[length++] = (byte) triplet(raw, i);
                i += 2;
            } else if (c < 0x80) {
                bytes[length++] = (byte) c;
            } else {
                throw new BadRequestException("The URL has a character that must be encoded");
            }
        }
        String decoded = utf8(bytes, length);
        if (decoded.chars().anyMatch(Character::isISOControl)) {
            throw new BadRequestException("The URL has a control character");
        }
        return decoded;
    }

    private static int triplet(String raw, int at) {
        if (at + 2 >= raw.length()
                || !HexFormat.isHexDigit(raw.charAt(at + 1))
                || !HexFormat.isHexDigit(raw.charAt(at + 2))) {
            throw new BadRequestException("The URL has a broken per cent encoding");
        }
        return HexFormat.fromHexDigits(raw, at + 1, at + 3);
    }

    private static String utf8(byte[] bytes, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadRequestException("The URL is not valid UTF-8");
        }
    }
}
