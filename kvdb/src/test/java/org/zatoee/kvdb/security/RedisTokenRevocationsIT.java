// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.security;

import java.time.Instant;
import java.time.InstantSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zatoee.core.security.jwt.RevokedToken;
import org.zatoee.core.security.jwt.TokenRevocations;
import org.zatoee.core.testkit.security.TokenRevocationsContract;
import org.zatoee.kvdb.client.SharedRedis;

import static org.assertj.core.api.Assertions.assertThat;

class RedisTokenRevocationsIT extends TokenRevocationsContract {

    @RegisterExtension
    static final SharedRedis REDIS = new SharedRedis();

    @Override
    protected TokenRevocations revocations() {
        return new RedisTokenRevocations(REDIS.impatient(), InstantSource.system());
    }

    @Override
    protected Instant now() {
        return Instant.now();
    }

    @Test
    void tellsAllThereIsAfterRedisWasEmptied() {
        revocations().revoke(new RevokedToken("one", now()));
        revocations().revoke(new RevokedToken("two", now()));
        long place = revocations().after(0).sequence();
        REDIS.server().empty();
        revocations().revoke(new RevokedToken("three", now()));

        assertThat(revocations().after(place).tokens())
                .extracting(RevokedToken::id)
                .containsExactly("three");
    }
}
