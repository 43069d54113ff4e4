// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.body;

import java.util.concurrent.atomic.AtomicInteger;

import org.zatoee.core.pipeline.call.Retained;

/** The part of the memory that one call takes. Grows on one thread; may be released on another. */
final class BodyShare implements Retained {

    private final BodyMemory memory;
    private final AtomicInteger holders = new AtomicInteger(1);
    private long bytes;

    BodyShare(BodyMemory memory) {
        this.memory = memory;
    }

    /**
     * Takes more.
     *
     * @throws BodyMemoryExhaustedException if there is not enough
     */
    void grow(long more) {
        memory.take(more);
        bytes += more;
    }

    @Override
    public void retain() {
        holders.incrementAndGet();
    }

    @Override
    public void release() {
        if (holders.decrementAndGet() == 0) {
            memory.giveBack(bytes);
        }
    }
}
