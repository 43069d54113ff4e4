// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.streamed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.StreamedOutput;

/** Output with something to be done once it has ended, written or not. Closed a second time it does nothing. */
public final class EndingOutput implements StreamedOutput {

    private final StreamedOutput output;
    private final Consumer<@Nullable Throwable> ended;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile @Nullable Throwable failure;

    /**
     * Output that tells.
     *
     * @param ended is told once, when the output was closed: null, or what failed
     */
    public EndingOutput(StreamedOutput output, Consumer<@Nullable Throwable> ended) {
        this.output = output;
        this.ended = ended;
    }

    @Override
    @SuppressWarnings("CatchThrowable") // Whatever ends it is told; it is thrown on as it is.
    public void writeTo(OutputStream out) throws Exception {
        try {
            output.writeTo(out);
        } catch (Throwable e) {
            failure = e;
            throw e;
        }
    }

    @Override
    @SuppressWarnings("CatchThrowable") // As above.
    public void close() throws IOException {
        if (closed.compareAndSet(false, true)) {
            try {
                output.close();
            } catch (Throwable e) {
                failure = failure == null ? e : failure;
                throw e;
            } finally {
                ended.accept(failure);
            }
        }
    }
}
