// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.data;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zatoee.core.testkit.kvdb.KeyValuesContract;
import org.zatoee.kvdb.client.SharedRedis;
import org.zatoee.service.data.KeyValues;

import static org.assertj.core.api.Assertions.assertThat;

class RedisKeyValuesIT extends KeyValuesContract {

    @RegisterExtension
    static final SharedRedis REDIS = new SharedRedis();

    @Override
    protected KeyValues connect() {
        return new RedisKeyValues(REDIS.commands());
    }

    @Test
    void keepsKeysAsTheyAre() {
        connect().set("order:1", "x");

        REDIS.server().run(client -> assertThat(client.get("order:1")).isEqualTo("x"));
    }
}
