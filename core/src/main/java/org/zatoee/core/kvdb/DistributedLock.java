// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.kvdb;

import java.time.Duration;

/** A lock being held. Thread-safe. */
public interface DistributedLock extends AutoCloseable {

    /** Its name. */
    String name();

    /** Names this one holding of it: random, never used twice. */
    String token();

    /**
     * The fencing number of this holding: greater than that of each one before it, of any lock, so that whoever is handed it
     * can refuse a holder that was late. That holds also when the KVDB has lost its data, as long as its clock does not go
     * back by more than it was away.
     */
    long fence();

    /**
     * Whether it is still held.
     *
     * @throws org.zatoee.core.component.ComponentUnavailableException if the KVDB cannot be asked
     */
    boolean isHeld();

    /**
     * Holds it for that much longer from now.
     *
     * @return false if it was lost meanwhile: it expired, and perhaps another holds it now
     */
    boolean renew(Duration ttl);

    /**
     * Releases it if it is still held by this token; a lock lost meanwhile is left to its new holder.
     *
     * @return false if it was lost meanwhile, or released before; true if that cannot be known, because the KVDB is away
     */
    boolean release();

    /** Releases it. */
    @Override
    default void close() {
        release();
    }
}
