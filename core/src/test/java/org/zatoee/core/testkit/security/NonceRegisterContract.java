// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.security;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.zatoee.core.security.wss.NonceRegister;

import static org.assertj.core.api.Assertions.assertThat;

/** What all registers of nonces do. */
public abstract class NonceRegisterContract {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final String nonce = UUID.randomUUID().toString();

    /** The register; the same each time. */
    protected abstract NonceRegister nonces();

    /** Lets time go by. */
    protected abstract void elapse(Duration time) throws InterruptedException;

    @Test
    void takesANonceOnce() {
        assertThat(nonces().add(1, nonce, MINUTE)).isTrue();
        assertThat(nonces().add(1, nonce, MINUTE)).isFalse();
        assertThat(nonces().add(1, nonce, MINUTE)).isFalse();
    }

    @Test
    void keepsDefinitionsApart() {
        assertThat(nonces().add(1, nonce, MINUTE)).isTrue();
        assertThat(nonces().add(2, nonce, MINUTE)).isTrue();
    }

    @Test
    void forgetsANonceInTime() throws InterruptedException {
        nonces().add(1, nonce, Duration.ofMillis(200));

        elapse(Duration.ofMillis(300));

        assertThat(nonces().add(1, nonce, MINUTE)).isTrue();
    }

    @Test
    void tellsOneOfManyThatItIsNew() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> results = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                results.add(threads.submit(() -> nonces().add(1, nonce, MINUTE)));
            }
            int isNew = 0;
            for (Future<Boolean> result : results) {
                isNew += result.get() ? 1 : 0;
            }
            assertThat(isNew).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }
}
