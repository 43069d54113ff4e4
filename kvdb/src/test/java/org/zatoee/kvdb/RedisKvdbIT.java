// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.core.kvdb.Kvdb;
import org.zatoee.core.testkit.kvdb.KvdbContract;
import org.zatoee.kvdb.client.TestRedis;
import org.zatoee.kvdb.client.TestThreads;

import static org.assertj.core.api.Assertions.assertThat;

class RedisKvdbIT extends KvdbContract {

    @TempDir
    static Path directory;

    private static TestRedis redis;

    @BeforeAll
    static void startRedis() {
        redis = new TestRedis(directory);
    }

    @AfterAll
    static void stopRedis() {
        redis.close();
    }

    @BeforeEach
    void emptyIt() {
        redis.empty();
    }

    @Override
    protected Kvdb connect() {
        return new RedisKvdbConnector(redis.settings(), TestThreads.EXECUTOR).connect();
    }

    @Test
    void keepsTheClaimForGoodUnderAKeyAnOperatorCanRead() {
        try (Kvdb kvdb = connect()) {
            kvdb.claim("billing");
        }
        redis.run(client -> {
            assertThat(client.get("zato:cluster")).isEqualTo("billing");
            assertThat(client.ttl("zato:cluster")).as("-1 is: never expires").isEqualTo(-1);
        });
    }
}
