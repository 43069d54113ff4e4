// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.body;

import java.util.concurrent.atomic.AtomicLong;

/**
 * The memory that all bodies being held may take together. Many callers that send large bodies at once are turned away
 * rather than run the server out of memory. Thread-safe.
 */
public final class BodyMemory {

    private final long limit;
    private final AtomicLong held = new AtomicLong();

    /** Memory of so many bytes. */
    public BodyMemory(long limit) {
        this.limit = limit;
    }

    /**
     * Takes some.
     *
     * @throws BodyMemoryExhaustedException if there is not enough; nothing is taken then
     */
    void take(long bytes) {
        if (held.addAndGet(bytes) > limit) {
            held.addAndGet(-bytes);
            throw new BodyMemoryExhaustedException();
        }
    }

    void giveBack(long bytes) {
        held.addAndGet(-bytes);
    }

    /** How much is taken now, in bytes. */
    public long held() {
        return held.get();
    }
}
