// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.time.Duration;
import java.util.Optional;

import org.zatoee.core.kvdb.DistributedLock;
import org.zatoee.core.kvdb.DistributedLocks;
import org.zatoee.core.kvdb.LockLostException;
import org.zatoee.core.server.status.ServerStatus;

/**
 * A lock that a server holds for one part of its start.
 *
 * @param lock the lock being held
 */
record StartupLock(DistributedLock lock) {

    private static final Duration TTL = Duration.ofSeconds(60);

    /** As long as upstream's {@code deployment_lock_timeout} (zato-facts, section 1.2). */
    private static final Duration TIMEOUT = Duration.ofMinutes(3);

    /** Takes a lock; while another process holds it, the status says so. */
    static StartupLock take(DistributedLocks locks, String name, ServerStatus status) throws InterruptedException {
        Optional<DistributedLock> free = locks.tryAcquire(name, TTL);
        if (free.isPresent()) {
            return new StartupLock(free.get());
        }
        status.waiting("Another process holds the lock '" + name + "'");
        StartupLock taken = new StartupLock(locks.acquire(name, TTL, TIMEOUT));
        status.waiting("The server is starting");
        return taken;
    }

    /**
     * Holds it for longer: between the steps of work that may take long.
     *
     * @throws LockLostException if another may hold it by now: the work must not go on
     */
    void renew() {
        if (!lock.renew(TTL)) {
            throw new LockLostException(lock.name());
        }
    }

    void release() {
        lock.close();
    }
}
