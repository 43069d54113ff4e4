// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.kvdb;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.zatoee.core.kvdb.DistributedLock;
import org.zatoee.core.kvdb.DistributedLocks;
import org.zatoee.core.kvdb.LockTimeoutException;

/** The locks of a key/value database in memory. */
record InMemoryLocks(InMemoryKvdbConnector connector) implements DistributedLocks {

    @Override
    public Optional<DistributedLock> tryAcquire(String name, Duration ttl) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A lock needs a name");
        }
        requireTime(ttl);
        String token = UUID.randomUUID().toString();
        long fence = connector.data().take(name, token, ttl);
        return fence > 0 ? Optional.of(new InMemoryLock(connector, name, token, fence)) : Optional.empty();
    }

    @Override
    public DistributedLock acquire(String name, Duration ttl, Duration block) throws InterruptedException {
        long start = connector.data().now();
        while (true) {
            Optional<DistributedLock> lock = tryAcquire(name, ttl);
            if (lock.isPresent()) {
                return lock.get();
            }
            if (connector.data().now() - start >= block.toNanos()) {
                throw new LockTimeoutException(name, block);
            }
            connector.data().awaitRelease();
        }
    }

    private static void requireTime(Duration ttl) {
        if (ttl.toMillis() < 1) {
            throw new IllegalArgumentException("A lock is held for at least a millisecond, not " + ttl);
        }
    }

    private record InMemoryLock(InMemoryKvdbConnector connector, String name, String token, long fence)
            implements DistributedLock {

        @Override
        public boolean isHeld() {
            return connector.data().isHeldBy(name, token);
        }

        @Override
        public boolean renew(Duration ttl) {
            requireTime(ttl);
            return connector.data().renew(name, token, ttl);
        }

        @Override
        public boolean release() {
            return connector.data().release(name, token);
        }
    }
}
