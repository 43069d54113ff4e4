// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.body;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import org.zatoee.core.http.HttpCall;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.pipeline.call.Step;
import org.zatoee.service.BadRequestException;

/** Reads the body, unpacks it, and never takes more of it than the limit, whatever length was announced. */
public final class BodyStep implements Step {

    private static final byte[] EMPTY = new byte[0];

    /** Verbs that come without a body unless a header says otherwise (RFC 9110, section 9.3). */
    private static final Set<String> MOSTLY_BODILESS = Set.of("GET", "HEAD", "OPTIONS", "DELETE");

    private final long maxBodyBytes;
    private final BodyMemory memory;
    private final Step next;

    /**
     * A step.
     *
     * @param maxBodyBytes the largest body that any channel takes
     */
    public BodyStep(long maxBodyBytes, BodyMemory memory, Step next) {
        this.maxBodyBytes = maxBodyBytes;
        this.memory = memory;
        this.next = next;
    }

    @Override
    public HttpReply apply(Invocation invocation) throws Exception {
        HttpCall call = invocation.call();
        if (call.contentLength() == 0 || (call.contentLength() < 0 && isBodiless(invocation))) {
            invocation.received(EMPTY);
            return next.apply(invocation);
        }
        BodyShare share = new BodyShare(memory);
        try {
            invocation.received(read(call, limitOf(invocation), share));
            invocation.holds(share);
            return next.apply(invocation);
        } finally {
            share.release();
        }
    }

    private long limitOf(Invocation invocation) {
        long ofChannel = invocation.channel().rules().maxBodyBytes();
        return ofChannel == 0 ? maxBodyBytes : Math.min(ofChannel, maxBodyBytes);
    }

    private static byte[] read(HttpCall call, long limit, BodyShare share) {
        ContentCoding coding = ContentCoding.of(call.header("Content-Encoding"));
        long announced = call.contentLength();
        if (announced > limit) {
            throw new PayloadTooLargeException(limit);
        }
        BodyReader reader = new BodyReader(limit, share);
        byte[] sent;
        try {
            // Not closed here: a container would read the rest of a body that is too large, just to be done with it.
            InputStream stream = call.body();
            sent = announced > 0 ? reader.readExactly(stream, (int) announced) : reader.readToEnd(stream);
        } catch (IOException e) {
            throw new BadRequestException("The body could not be read to its end");
        }
        return coding.unpack(sent, reader);
    }

    private static boolean isBodiless(Invocation invocation) {
        return MOSTLY_BODILESS.contains(invocation.method())
                && invocation.call().header("Transfer-Encoding") == null;
    }
}
