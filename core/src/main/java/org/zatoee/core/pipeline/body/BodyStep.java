// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.body;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Predicate;

import org.zatoee.core.http.HttpCall;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.pipeline.call.Step;
import org.zatoee.core.streamed.EndingOutput;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.StreamedOutput;

/**
 * Reads the body, unpacks it, and never takes more of it than the limit, whatever length was announced. Where the service
 * reads it as it comes, that is left to the service, under the same limit.
 */
public final class BodyStep implements Step {

    private static final byte[] EMPTY = new byte[0];

    /** Verbs that come without a body unless a header says otherwise (RFC 9110, section 9.3). */
    private static final Set<String> MOSTLY_BODILESS = Set.of("GET", "HEAD", "OPTIONS", "DELETE");

    private final long maxBodyBytes;
    private final BodyMemory memory;
    private final Predicate<Invocation> streamed;
    private final Step next;

    /**
     * A step.
     *
     * @param maxBodyBytes the largest body that any channel takes
     * @param streamed whether the service reads the body as it comes
     */
    public BodyStep(long maxBodyBytes, BodyMemory memory, Predicate<Invocation> streamed, Step next) {
        this.maxBodyBytes = maxBodyBytes;
        this.memory = memory;
        this.streamed = streamed;
        this.next = next;
    }

    @Override
    public HttpReply apply(Invocation invocation) throws Exception {
        HttpCall call = invocation.call();
        if (call.contentLength() == 0 || (call.contentLength() < 0 && isBodiless(invocation))) {
            invocation.received(EMPTY);
            return next.apply(invocation);
        }
        if (streamed.test(invocation)) {
            return applyStreamed(invocation);
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

    private HttpReply applyStreamed(Invocation invocation) throws Exception {
        BodyStream stream = stream(invocation.call(), limitOf(invocation));
        invocation.streams(stream);
        boolean goesOn = false;
        try {
            HttpReply reply = next.apply(invocation);
            StreamedOutput output = reply.stream();
            goesOn = output != null;
            // One that is written while it is sent may be made of a body that is read while it comes.
            return output == null ? reply : reply.withStream(new EndingOutput(output, failure -> stream.end()));
        } finally {
            if (!goesOn) {
                stream.end();
            }
        }
    }

    private static BodyStream stream(HttpCall call, long limit) {
        ContentCoding coding = ContentCoding.of(call.header("Content-Encoding"));
        if (call.contentLength() > limit) {
            throw new PayloadTooLargeException(limit);
        }
        try {
            long announced = coding == ContentCoding.IDENTITY ? call.contentLength() : -1;
            return new BodyStream(coding.unpacking(call.body()), announced, limit);
        } catch (IOException e) {
            throw new BadRequestException("The body could not be read");
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
