// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.singleton;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zatoee.core.singleton.StaleTermException;
import org.zatoee.core.singleton.TermRegister;
import org.zatoee.core.testkit.kvdb.TermRegisterContract;
import org.zatoee.kvdb.client.SharedRedis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RedisTermsIT extends TermRegisterContract {

    @RegisterExtension
    static final SharedRedis REDIS = new SharedRedis();

    private final FencedScript append = new FencedScript("return redis.call('rpush', KEYS[1], ARGV[1])");

    @Override
    protected TermRegister register() {
        return new RedisTerms(REDIS.impatient());
    }

    @Test
    void scriptOfTheCurrentTermIsRun() {
        register().raise(5);

        assertThat(append(5, "a")).isEqualTo(1L);
        assertThat(append(5, "b")).isEqualTo(2L);
    }

    @Test
    void scriptOfAnEarlierTermDoesNothing() {
        register().raise(5);

        assertThatThrownBy(() -> append(4, "a"))
                .isInstanceOf(StaleTermException.class)
                .hasMessageContaining("Term 4")
                .hasMessageContaining("term 5");
        REDIS.server().run(client -> assertThat(client.exists("effects")).isFalse());
    }

    @Test
    void scriptOfALaterTermEndsTheEarlierOne() {
        append(6, "a");

        assertThat(register().highest()).isEqualTo(6);
        assertThatThrownBy(() -> append(5, "b")).isInstanceOf(StaleTermException.class);
    }

    private Object append(long term, String effect) {
        return append.run(REDIS.commands(), term, List.of("effects"), List.of(effect));
    }
}
