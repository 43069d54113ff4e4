// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.zatoee.service.BadRequestException;

/** Per cent encoding of URLs (RFC 3986, section 2.1). */
public final class PercentEncoding {

    private PercentEncoding() {}

    /**
     * Decodes per cent triplets as UTF-8, strictly.
     *
     * @throws BadRequestException if a triplet is broken, a character is not encoded that must be, or the result has
     *     control characters or is no UTF-8
     */
    public static String decode(String raw) {
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
