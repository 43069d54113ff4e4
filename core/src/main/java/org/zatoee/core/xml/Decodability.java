// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Whether a document in UTF-8 is one to its last byte. Asked first, because the JDK's reader writes to the standard error
 * stream when it meets a byte that is wrong, whoever sent it, and nothing can be registered against that.
 */
final class Decodability {

    private static final int PIECE = 1024;

    private Decodability() {}

    /** Whether all bytes can be decoded; those of other encodings than UTF-8 are not looked at. */
    static boolean of(byte[] document) {
        int start = firstBeyondAscii(document);
        if (start == document.length || !XmlEncoding.of(document).equalsIgnoreCase("UTF-8")) {
            return true;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(document, start, document.length - start);
        CharBuffer characters = CharBuffer.allocate(PIECE);
        CoderResult result;
        do {
            result = decoder.decode(bytes, characters.clear(), true);
        } while (result.isOverflow());
        return !result.isError();
    }

    private static int firstBeyondAscii(byte[] document) {
        int at = 0;
        while (at < document.length && document[at] >= 0) {
            at++;
        }
        return at;
    }
}
