// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.TimeUnit;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.ConduitFactory;
import org.xnio.channels.StreamSinkChannel;
import org.xnio.conduits.AbstractStreamSourceConduit;
import org.xnio.conduits.StreamSourceConduit;

/**
 * The body of a request. Once its reply has begun, which is made from the whole body or without it, reading goes on only to
 * be done with it, and for a bounded time: the reply would be lost with a connection that is closed while data still
 * comes in (RFC 9112, section 9.6).
 */
final class LingeringConduit extends AbstractStreamSourceConduit<StreamSourceConduit> {

    private final HttpServerExchange exchange;
    private final LingerTime time = new LingerTime(System::nanoTime);

    private LingeringConduit(StreamSourceConduit next, HttpServerExchange exchange) {
        super(next);
        this.exchange = exchange;
    }

    static StreamSourceConduit wrap(ConduitFactory<StreamSourceConduit> factory, HttpServerExchange exchange) {
        return new LingeringConduit(factory.create(), exchange);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return (int) checked(super.read(target));
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        return checked(super.read(targets, offset, length));
    }

    @Override
    public long transferTo(long position, long count, FileChannel target) throws IOException {
        return checked(super.transferTo(position, count, target));
    }

    @Override
    public long transferTo(long count, ByteBuffer through, StreamSinkChannel target) throws IOException {
        return checked(super.transferTo(count, through, target));
    }

    @Override
    public void awaitReadable() throws IOException {
        if (exchange.isResponseStarted()) {
            super.awaitReadable(LingerTime.PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } else {
            super.awaitReadable();
        }
    }

    private long checked(long count) throws IOException {
        if (exchange.isResponseStarted()) {
            time.check(count);
        }
        return count;
    }
}
