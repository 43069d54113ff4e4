// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.kvdb;

import java.time.Duration;
import java.util.Optional;

import org.zatoee.core.component.ComponentUnavailableException;

/** Locks that hold across the servers of a cluster. Thread-safe. */
public interface DistributedLocks {

    /**
     * Takes a lock if it is free.
     *
     * @param name its name; kept under {@code zato:lock:<name>}
     * @param ttl how long it is held unless renewed or released: a holder that died blocks no one for longer
     * @return the lock, or empty while another holds it
     * @throws IllegalArgumentException if the name is empty or the time is not at least a millisecond
     * @throws ComponentUnavailableException if the KVDB cannot be reached
     */
    Optional<DistributedLock> tryAcquire(String name, Duration ttl);

    /**
     * Takes a lock, waiting for it if need be.
     *
     * @param block how long to wait at most
     * @throws LockTimeoutException if it did not become free in that time
     * @throws InterruptedException if the thread was interrupted while waiting
     * @throws ComponentUnavailableException if the KVDB cannot be reached
     */
    DistributedLock acquire(String name, Duration ttl, Duration block) throws InterruptedException;
}
