// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.jwt;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.component.ComponentUnavailableException.Component;
import org.zatoee.core.security.outage.Outage;

import static org.assertj.core.api.Assertions.assertThat;

class RevokedTokensTest {

    private static final RevokedToken TOKEN = new RevokedToken("one", Instant.parse("2026-11-01T13:00:00Z"));

    private Instant now = Instant.parse("2026-11-01T12:00:00Z");
    private final AtomicBoolean down = new AtomicBoolean();
    private final AtomicInteger announced = new AtomicInteger();
    private final TokenRevocations redis = new LocalRevocations(() -> now);
    private final RevokedTokens server1 = server();
    private final RevokedTokens server2 = server();

    @Test
    void announcesWhatItRevokesOnceTheClusterKnows() {
        server1.revoke(TOKEN);

        assertThat(announced).hasValue(1);
        server2.refresh();
        assertThat(server2.contains("one")).isTrue();
    }

    @Test
    void tellsTheClusterLaterIfItIsAway() {
        down.set(true);
        server1.revoke(TOKEN);
        assertThat(server1.contains("one")).isTrue();
        assertThat(announced).hasValue(0);

        down.set(false);
        server1.refresh();
        server2.refresh();

        assertThat(server2.contains("one")).isTrue();
    }

    @Test
    void forgetsWhatIsOver() {
        server1.revoke(TOKEN);
        now = TOKEN.expires().plusSeconds(31);

        server1.refresh();

        assertThat(server1.contains("one")).isFalse();
    }

    private RevokedTokens server() {
        TokenRevocations cluster = new TokenRevocations() {
            @Override
            public void revoke(RevokedToken token) {
                check();
                redis.revoke(token);
            }

            @Override
            public Page after(long sequence) {
                check();
                return redis.after(sequence);
            }
        };
        return new RevokedTokens(cluster, () -> now, announced::incrementAndGet, new Outage("a test", () -> 0));
    }

    private void check() {
        if (down.get()) {
            throw new ComponentUnavailableException(Component.KVDB, "test", new IllegalStateException("away"));
        }
    }
}
