// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.test;

import java.time.Duration;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;
import org.zatoee.service.data.HeldLock;

/** A lock of a test, which ends by the time of the test. Not thread-safe. */
final class TestLock implements HeldLock {

    private final String name;
    private final long fence;
    private final TestLocks locks;
    private boolean over;

    TestLock(String name, long fence, TestLocks locks) {
        this.name = name;
        this.fence = fence;
        this.locks = locks;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long fence() {
        return fence;
    }

    @Override
    public boolean isHeld() {
        return told(locks.isHeldBy(name, fence));
    }

    @Override
    public boolean renew(Duration ttl) {
        return told(locks.renew(name, fence, ttl));
    }

    @Override
    public void close() {
        boolean wasHeld = locks.release(name, fence);
        if (!over && !wasHeld) {
            throw new ServiceException(ErrorCode.CONFLICT, "The lock '" + name + "' was lost before it was released");
        }
        over = true;
    }

    private boolean told(boolean isHeld) {
        over = over || !isHeld;
        return isHeld;
    }
}
