// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.context;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import org.zatoee.core.kvdb.DistributedLock;
import org.zatoee.core.kvdb.DistributedLocks;
import org.zatoee.core.kvdb.LockTimeoutException;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;
import org.zatoee.service.data.HeldLock;

/** A lock of a service: among those of the platform, but apart from them. Thread-safe. */
final class ServiceLock implements HeldLock {

    private static final String PREFIX = "service:";
    private static final int MAX_NAME = 200;

    private final String name;
    private final DistributedLock held;

    /** Whether its end is no news any more: it was released, or its holder knows that it was lost. */
    private final AtomicBoolean over = new AtomicBoolean();

    private ServiceLock(String name, DistributedLock held) {
        this.name = name;
        this.held = held;
    }

    static ServiceLock take(DistributedLocks locks, String name, Duration ttl, Duration block)
            throws InterruptedException {
        if (name.isEmpty() || name.length() > MAX_NAME) {
            throw new IllegalArgumentException("The name of a lock has 1 to " + MAX_NAME + " characters");
        }
        try {
            return new ServiceLock(name, locks.acquire(PREFIX + name, ttl, block));
        } catch (LockTimeoutException e) {
            throw new ServiceException(
                    ErrorCode.CONFLICT, "The lock '" + name + "' was not free within " + block.toMillis() + " ms", e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long fence() {
        return held.fence();
    }

    @Override
    public boolean isHeld() {
        return told(held.isHeld());
    }

    @Override
    public boolean renew(Duration ttl) {
        return told(held.renew(ttl));
    }

    @Override
    public void close() {
        boolean wasHeld = held.release();
        if (!over.getAndSet(true) && !wasHeld) {
            throw new ServiceException(
                    ErrorCode.CONFLICT,
                    "The lock '" + name
                            + "' was lost before it was released: what it protects took longer than its time");
        }
    }

    private boolean told(boolean isHeld) {
        if (!isHeld) {
            over.set(true);
        }
        return isHeld;
    }
}
