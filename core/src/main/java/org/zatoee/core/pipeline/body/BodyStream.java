// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.body;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

import org.zatoee.service.BadRequestException;

/**
 * A body that its service reads as it comes: never more than the limit, and only as long as the call goes on. What is wrong
 * with the body is the caller's fault, so it is no {@link IOException}: the reply follows from it, whoever reads. Read by
 * one thread; ended by another.
 */
final class BodyStream extends InputStream {

    private final InputStream source;
    private final long announced;
    private final long limit;
    private long count;
    private volatile boolean ended;

    /**
     * A stream.
     *
     * @param announced how many bytes there have to be; -1 if nobody said
     */
    BodyStream(InputStream source, long announced, long limit) {
        this.source = source;
        this.announced = announced;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /**
     * Reads what there is.
     *
     * @throws IOException if the call has ended
     * @throws BadRequestException if the body breaks off, or is not packed as announced
     * @throws PayloadTooLargeException if it is larger than the limit
     */
    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (ended) {
            throw new IOException("The call whose body this is has ended");
        }
        int read = fromSource(bytes, offset, length);
        if (read < 0 && count < announced) {
            throw new BadRequestException("The body is shorter than its Content-Length");
        }
        count += Math.max(read, 0);
        if (count > limit) {
            throw new PayloadTooLargeException(limit);
        }
        return read;
    }

    private int fromSource(byte[] bytes, int offset, int length) {
        try {
            return source.read(bytes, offset, length);
        } catch (IOException e) {
            throw new BadRequestException("The body could not be read to its end");
        }
    }

    /** Ends it with its call: afterwards the connection is another call's. */
    void end() {
        ended = true;
    }

    /** Leaves the source open: a container would read the rest of it, just to be done with it. */
    @Override
    public void close() {
        end();
    }
}
