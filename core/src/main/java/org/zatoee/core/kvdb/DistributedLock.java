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
     * Holds it for that much longer from now.
     *
     * @return false if it was lost meanwhile: it expired, and perhaps another holds it now
     */
    boolean renew(Duration ttl);

    /** Releases it if it is still held by this token; a lock lost meanwhile is left to its new holder. */
    @Override
    void close();
}
