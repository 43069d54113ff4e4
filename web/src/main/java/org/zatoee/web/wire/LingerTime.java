// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web.wire;

import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;

/** How long a body that nobody wants is still taken off the wire. Used by one thread at a time. */
final class LingerTime {

    /** A sender that pauses for so long has most probably seen its reply. */
    static final Duration PAUSE = Duration.ofSeconds(2);

    static final Duration WHOLE = Duration.ofSeconds(30);

    private final LongSupplier nanoTime;
    private boolean started;
    private long start;
    private long last;

    /**
     * A time that starts with the first check.
     *
     * @param nanoTime a clock in nanoseconds, such as {@link System#nanoTime()}
     */
    LingerTime(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /**
     * Asks whether to read on.
     *
     * @param count how much the last read brought, in bytes; negative at the end
     * @throws IOException if the time is over
     */
    void check(long count) throws IOException {
        long now = nanoTime.getAsLong();
        if (!started) {
            started = true;
            start = now;
            last = now;
        }
        if (count != 0) {
            last = now;
        }
        if (now - last >= PAUSE.toNanos() || now - start >= WHOLE.toNanos()) {
            throw new IOException("The rest of a body that was not wanted did not come in time");
        }
    }
}
