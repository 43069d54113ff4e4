// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zatoee.core.kvdb.DistributedLock;
import org.zatoee.core.kvdb.Kvdb;
import org.zatoee.core.testkit.kvdb.DistributedLocksContract;
import org.zatoee.kvdb.client.SharedRedis;
import org.zatoee.kvdb.client.TestThreads;

import static org.assertj.core.api.Assertions.assertThat;

class RedisLocksIT extends DistributedLocksContract {

    @RegisterExtension
    static final SharedRedis REDIS = new SharedRedis();

    @Override
    protected Kvdb connect() {
        return new RedisKvdbConnector(REDIS.server().settings(), TestThreads.EXECUTOR).connect();
    }

    @Override
    protected void elapse(Duration time) {
        REDIS.server().elapse(time);
    }

    @Test
    void keepsALockUnderItsNameWithItsTokenAndItsTime() {
        try (Kvdb kvdb = connect();
                DistributedLock lock =
                        kvdb.locks().tryAcquire("deploy", Duration.ofMinutes(1)).orElseThrow()) {
            REDIS.server().run(client -> {
                assertThat(client.get("zato:lock:deploy")).isEqualTo(lock.token());
                assertThat(client.pttl("zato:lock:deploy")).isBetween(1L, 60_000L);
            });
        }
        REDIS.server()
                .run(client -> assertThat(client.exists("zato:lock:deploy")).isFalse());
    }
}
