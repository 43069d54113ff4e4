// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.context;

import java.time.Duration;

import org.zatoee.core.kvdb.DistributedLock;
import org.zatoee.core.kvdb.DistributedLocks;
import org.zatoee.core.kvdb.LockTimeoutException;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;
import org.zatoee.service.data.HeldLock;

/**
 * A lock of a service: among those of the platform, but apart from them.
 *
 * @param name its name, as the service knows it
 * @param held the lock behind it
 */
record ServiceLock(String name, DistributedLock held) implements HeldLock {

    private static final String PREFIX = "service:";
    private static final int MAX_NAME = 200;

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
    public boolean renew(Duration ttl) {
        return held.renew(ttl);
    }

    @Override
    public void close() {
        held.close();
    }
}
