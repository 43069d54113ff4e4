// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.security;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zatoee.core.security.wss.NonceRegister;
import org.zatoee.core.testkit.security.NonceRegisterContract;
import org.zatoee.kvdb.client.SharedRedis;

import static org.assertj.core.api.Assertions.assertThat;

class RedisNoncesIT extends NonceRegisterContract {

    @RegisterExtension
    static final SharedRedis REDIS = new SharedRedis();

    @Override
    protected NonceRegister nonces() {
        return new RedisNonces(REDIS.impatient());
    }

    @Override
    protected void elapse(Duration time) {
        REDIS.server().elapse(time);
    }

    @Test
    void leavesNothingBehind() {
        nonces().add(7, "abc=", Duration.ofMinutes(1));

        REDIS.server()
                .run(client -> assertThat(client.pttl("zato:wss:nonce:7:abc=")).isBetween(1L, 60_000L));
    }
}
