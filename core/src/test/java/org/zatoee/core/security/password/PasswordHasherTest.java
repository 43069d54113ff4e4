// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.password;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.security.PasswordHash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PasswordHasherTest {

    private static final HashParameters CHEAP = new HashParameters(8, 1, 1);

    private final AtomicInteger computed = new AtomicInteger();
    private final PasswordHasher hasher = hasher(CHEAP);

    @Test
    void usesTheRecommendedParameters() {
        PasswordHash hash = PasswordHasher.ofTheMachine().hash("secret");

        assertThat(hash.encoded()).matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[^$]{22}\\$[^$]{43}");
        assertThat(PasswordHasher.ofTheMachine().verify(hash, "secret", () -> {}))
                .isTrue();
    }

    /** What the reference implementation gives for {@code echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -l 32}. */
    @Test
    void isTheArgon2idOfTheReferenceImplementation() {
        PasswordHash reference = new PasswordHash(
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");

        assertThat(hasher.verify(reference, "password", () -> {})).isTrue();
        assertThat(hasher.verify(reference, "passwords", () -> {})).isFalse();
    }

    @Test
    void verifiesWhatWasHashedWithOtherParameters() {
        PasswordHash older = hasher(new HashParameters(16, 2, 2)).hash("secret");

        assertThat(hasher.verify(older, "secret", () -> {})).isTrue();
    }

    @Test
    void hashesTheSamePasswordDifferentlyEachTime() {
        assertThat(hasher.hash("secret")).isNotEqualTo(hasher.hash("secret"));
    }

    @Test
    void hashesRandomKeysQuicklyAndShortOnesLikePasswords() {
        PasswordHash random = hasher.hashKey("0123456789abcdef0123");
        PasswordHash guessable = hasher.hashKey("0123456789abcdef012");

        assertThat(random.encoded()).startsWith("$sha256$");
        assertThat(guessable.encoded()).startsWith("$argon2id$");
        assertThat(hasher.verify(random, "0123456789abcdef0123", () -> {})).isTrue();
        assertThat(hasher.verify(random, "0123456789abcdef0124", () -> {})).isFalse();
        assertThat(hasher.verify(guessable, "0123456789abcdef012", () -> {})).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "secret",
                "$argon2id$v=19$m=8,t=1,p=1$!$!",
                "$argon2id$v=19$m=9999999,t=1,p=1$c29tZXNhbHQ$CTFh",
                "$argon2i$v=19$m=8,t=1,p=1$c29tZXNhbHQ$CTFh"
            })
    void matchesNothingWithoutASoundHashAndComputesAsMuch(String stored) {
        assertThat(hasher.verify(new PasswordHash(stored), "secret", () -> {})).isFalse();
        assertThat(computed).hasValue(1);
    }

    @Test
    void computesOnlySoManyHashesAtOnceAndRefusesTheRest() throws Exception {
        CountDownLatch computing = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        PasswordHasher one = new PasswordHasher(
                (parameters, salt, password, length) -> {
                    computing.countDown();
                    awaitQuietly(go);
                    return new byte[length];
                },
                CHEAP,
                1,
                Duration.ofMillis(1));
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<PasswordHash> first = thread.submit(() -> one.hash("first"));
            computing.await();

            assertThatThrownBy(() -> one.hash("second"))
                    .isInstanceOfSatisfying(HashingBusyException.class, busy -> assertThat(busy.replyHeaders())
                            .containsEntry("Retry-After", "1"));
            go.countDown();
            assertThat(first.get()).isNotNull();
            assertThat(one.hash("third")).isNotNull();
        } finally {
            go.countDown();
            thread.shutdownNow();
        }
    }

    @Test
    void printsNoHash() {
        assertThat(hasher.hash("secret").toString()).isEqualTo("***");
    }

    private PasswordHasher hasher(HashParameters parameters) {
        KeyDerivation argon2 = new Argon2id();
        return new PasswordHasher(
                (cost, salt, password, length) -> {
                    computed.incrementAndGet();
                    return argon2.derive(cost, salt, password, length);
                },
                parameters,
                2,
                Duration.ofSeconds(10));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
