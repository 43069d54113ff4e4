// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import org.zatoee.core.http.HttpCall;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.pipeline.call.Step;
import org.zatoee.service.BadRequestException;

/** Reads the body, and never more of it than the limit, whatever length was announced. */
final class LimitStep implements Step {

    private static final byte[] EMPTY = new byte[0];

    /** Verbs that come without a body unless a header says otherwise (RFC 9110, section 9.3). */
    private static final Set<String> MOSTLY_BODILESS = Set.of("GET", "HEAD", "OPTIONS", "DELETE");

    private final long maxBodyBytes;
    private final Step next;

    LimitStep(long maxBodyBytes, Step next) {
        this.maxBodyBytes = maxBodyBytes;
        this.next = next;
    }

    @Override
    public HttpReply apply(Invocation invocation) throws Exception {
        invocation.received(read(invocation));
        return next.apply(invocation);
    }

    private byte[] read(Invocation invocation) {
        HttpCall call = invocation.call();
        long announced = call.contentLength();
        if (announced > maxBodyBytes) {
            throw new PayloadTooLargeException(maxBodyBytes);
        }
        if (announced == 0 || (announced < 0 && isBodiless(invocation))) {
            return EMPTY;
        }
        try {
            // Not closed here: a container would read the rest of a body that is too large, just to be done with it.
            InputStream stream = call.body();
            return announced > 0 ? readExactly(stream, (int) announced) : readToEnd(stream);
        } catch (IOException e) {
            throw new BadRequestException("The body could not be read to its end");
        }
    }

    private static boolean isBodiless(Invocation invocation) {
        return MOSTLY_BODILESS.contains(invocation.method())
                && invocation.call().header("Transfer-Encoding") == null;
    }

    private static byte[] readExactly(InputStream stream, int length) throws IOException {
        // A length is quickly announced: room for a large body is made only as it comes.
        byte[] body = stream.readNBytes(length);
        if (body.length < length) {
            throw new BadRequestException("The body is shorter than its Content-Length");
        }
        return body;
    }

    private byte[] readToEnd(InputStream stream) throws IOException {
        byte[] body = stream.readNBytes((int) Math.min(maxBodyBytes + 1, Integer.MAX_VALUE - 8));
        if (body.length > maxBodyBytes) {
            throw new PayloadTooLargeException(maxBodyBytes);
        }
        return body;
    }
}
