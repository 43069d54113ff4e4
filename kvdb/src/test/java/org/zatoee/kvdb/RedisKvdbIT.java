// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zatoee.core.kvdb.Kvdb;
import org.zatoee.core.testkit.kvdb.KvdbContract;
import org.zatoee.kvdb.client.SharedRedis;
import org.zatoee.kvdb.client.TestThreads;

import static org.assertj.core.api.Assertions.assertThat;

class RedisKvdbIT extends KvdbContract {

    @RegisterExtension
    static final SharedRedis REDIS = new SharedRedis();

    @Override
    protected Kvdb connect() {
        return new RedisKvdbConnector(REDIS.server().settings(), TestThreads.EXECUTOR).connect();
    }

    @Test
    void keepsTheClaimForGoodUnderAKeyAnOperatorCanRead() {
        try (Kvdb kvdb = connect()) {
            kvdb.claim("billing");
        }
        REDIS.server().run(client -> {
            assertThat(client.get("zato:cluster")).isEqualTo("billing");
            assertThat(client.ttl("zato:cluster")).as("-1 is: never expires").isEqualTo(-1);
        });
    }
}
