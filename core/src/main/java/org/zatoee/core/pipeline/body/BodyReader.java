// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.body;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.zatoee.service.BadRequestException;

/**
 * Reads a body into memory, as much as there is and never more than may be: a length is quickly announced, so room is made
 * only as bytes come. Used for one body.
 */
final class BodyReader {

    private static final int FIRST_ROOM = 64 * 1024;

    private final long maxBytes;
    private final BodyShare share;

    BodyReader(long maxBytes, BodyShare share) {
        this.maxBytes = maxBytes;
        this.share = share;
    }

    /**
     * Reads as many bytes as were announced.
     *
     * @throws BadRequestException if there are fewer
     */
    byte[] readExactly(InputStream stream, int length) throws IOException {
        byte[] body = read(stream, length);
        if (body.length < length) {
            throw new BadRequestException("The body is shorter than its Content-Length");
        }
        return body;
    }

    /**
     * Reads to the end.
     *
     * @throws PayloadTooLargeException if that is beyond the limit
     */
    byte[] readToEnd(InputStream stream) throws IOException {
        byte[] body = read(stream, (int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8));
        if (body.length > maxBytes) {
            throw new PayloadTooLargeException(maxBytes);
        }
        return body;
    }

    private byte[] read(InputStream stream, int atMost) throws IOException {
        byte[] room = roomFor(Math.min(atMost, FIRST_ROOM));
        int length = 0;
        while (true) {
            int count = stream.readNBytes(room, length, room.length - length);
            length += count;
            if (length < room.length || length == atMost) {
                return length == room.length ? room : Arrays.copyOf(room, length);
            }
            room = largerThan(room, atMost);
        }
    }

    private byte[] roomFor(int length) {
        share.grow(length);
        return new byte[length];
    }

    private byte[] largerThan(byte[] room, int atMost) {
        int length = (int) Math.min(atMost, room.length * 2L);
        share.grow(length - room.length);
        return Arrays.copyOf(room, length);
    }
}
