// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.format.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.zatoee.service.BadRequestException;

/** Text in UTF-8, as tables are sent. */
final class TableText {

    private TableText() {}

    /**
     * The text of some bytes, without a byte order mark.
     *
     * @throws BadRequestException if they are not valid UTF-8
     */
    static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadRequestException("The body is not valid UTF-8");
        }
    }
}
