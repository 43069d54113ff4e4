// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.auth;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.zatoee.core.security.ApiKey;
import org.zatoee.core.security.BasicAuth;
import org.zatoee.core.security.PasswordHash;
import org.zatoee.core.security.SecurityBasics;
import org.zatoee.core.security.login.Login;
import org.zatoee.core.security.login.LoginThrottle;
import org.zatoee.core.security.password.HashParameters;
import org.zatoee.core.security.password.PasswordHasher;
import org.zatoee.core.security.refusal.TooManyRequestsException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is slow is counted, not timed. */
class CredentialVerifierTest {

    private static final HashParameters COST = new HashParameters(8, 1, 1);
    private static final Login LOGIN = new Login("anna", "192.0.2.1");

    private final AtomicInteger computed = new AtomicInteger();
    private final List<HashParameters> costs = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private final PasswordHasher hasher = new PasswordHasher(this::derive, COST, 2, Duration.ofSeconds(10));
    private final CredentialVerifier verifier = new CredentialVerifier(hasher, new LoginThrottle(nanos::get));
    private final BasicAuth anna = anna(1);

    @Test
    void computesAGoodPasswordOnce() {
        for (int i = 0; i < 1000; i++) {
            assertThat(verify(anna, "secret")).isTrue();
        }

        assertThat(computed).hasValue(1);
    }

    @Test
    void computesAgainWhenTheDefinitionHasChanged() {
        verify(anna, "secret");

        BasicAuth changed = new BasicAuth(anna.basics().withVersion(2), "anna", "Zato", hasher.hash("another"));
        computed.set(0);

        assertThat(verify(changed, "secret")).as("the old password").isFalse();
        assertThat(verify(changed, "another")).isTrue();
        assertThat(computed).hasValue(2);
    }

    @Test
    void computesAsMuchForAnUnknownUserAsForAWrongPassword() {
        verify(anna, "wrong");
        verifier.verify(null, PasswordHash.NONE, "wrong", new Login("nobody", "192.0.2.1"));
        verify(new BasicAuth(anna.basics().withActive(false), "anna", "Zato", anna.password()), "secret");

        assertThat(computed).hasValue(3);
        assertThat(costs).containsOnly(COST);
    }

    @Test
    void letsNobodyInByAnInactiveDefinitionEvenIfThePasswordWasGoodBefore() {
        verify(anna, "secret");

        assertThat(verify(new BasicAuth(anna.basics().withActive(false), "anna", "Zato", anna.password()), "secret"))
                .isFalse();
    }

    @Test
    void doesNotTakeAPasswordThatIsGoodForAnother() {
        verify(anna, "secret");
        BasicAuth bert = new BasicAuth(SecurityBasics.of(2, 1, "bert"), "bert", "Zato", hasher.hash("other"));

        assertThat(verify(bert, "secret")).isFalse();
    }

    @Test
    void computesNothingWhileSomebodyIsLockedOut() {
        for (int i = 0; i < 5; i++) {
            assertThat(verify(anna, "wrong" + i)).isFalse();
        }

        for (int i = 0; i < 1000; i++) {
            String guess = "guess" + i;
            assertThatThrownBy(() -> verify(anna, guess)).isInstanceOf(TooManyRequestsException.class);
        }
        assertThatThrownBy(() -> verify(anna, "secret"))
                .as("even the right password waits, or it could be guessed on")
                .isInstanceOf(TooManyRequestsException.class);
        assertThat(computed).hasValue(5);
        assertThat(verifier.verify(anna, anna.password(), "secret", new Login("anna", "192.0.2.2")))
                .as("from elsewhere")
                .isTrue();
    }

    @Test
    void letsInWhoWasGoodBeforeFromASourceThatTriesManyUsers() {
        verify(anna, "secret");
        for (int i = 0; i < 60; i++) {
            try {
                verifier.verify(null, PasswordHash.NONE, "guess", new Login("user" + i, "192.0.2.1"));
            } catch (TooManyRequestsException e) {
                assertThat(i).isEqualTo(50);
                break;
            }
        }

        assertThatCode(() -> assertThat(verify(anna, "secret")).isTrue()).doesNotThrowAnyException();
    }

    @Test
    void computesOnceForManyWhoComeAtTheSameTime() throws Exception {
        gate = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Future<Boolean>> results = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                results.add(threads.submit(() -> verify(anna, "secret")));
            }
            gate.countDown();
            for (Future<Boolean> result : results) {
                assertThat(result.get()).isTrue();
            }
            assertThat(computed).hasValue(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void computesFewOfManyGuessesThatComeAtTheSameTime() throws Exception {
        gate = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(50);
        try {
            List<Future<Boolean>> results = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                String guess = "guess" + i;
                results.add(threads.submit(() -> verify(anna, guess)));
            }
            gate.countDown();
            for (Future<Boolean> result : results) {
                assertThatCode(() -> assertThat(result.get()).isFalse())
                        .satisfiesAnyOf(failure -> assertThat(failure).isNull(), failure -> assertThat(failure)
                                .hasCauseInstanceOf(TooManyRequestsException.class));
            }
            assertThat(computed).as("five, and those that were not counted yet").hasValueLessThan(20);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void findsOneOfSeveralKeysAndCountsOneFailureIfItIsNone() {
        ApiKey one = new ApiKey(SecurityBasics.of(1, 1, "one"), "X-API-Key", hasher.hashKey("1".repeat(32)));
        ApiKey two = new ApiKey(SecurityBasics.of(2, 1, "two"), "X-API-Key", hasher.hashKey("2".repeat(32)));

        assertThat(verifier.verifyAny(List.of(one, two), "2".repeat(32), LOGIN)).contains(two);
        for (int i = 0; i < 5; i++) {
            assertThat(verifier.verifyAny(List.of(one, two), "3".repeat(32) + i, LOGIN))
                    .isEmpty();
        }
        assertThatThrownBy(() -> verifier.verifyAny(List.of(one, two), "2".repeat(32), LOGIN))
                .isInstanceOf(TooManyRequestsException.class);
        assertThat(computed).as("hashes of Argon2id").hasValue(0);
    }

    private boolean verify(BasicAuth definition, String password) {
        return verifier.verify(definition, definition.password(), password, LOGIN);
    }

    private BasicAuth anna(long version) {
        BasicAuth definition =
                new BasicAuth(SecurityBasics.of(1, version, "anna"), "anna", "Zato", hasher.hash("secret"));
        computed.set(0);
        costs.clear();
        return definition;
    }

    private synchronized void count(HashParameters parameters) {
        computed.incrementAndGet();
        costs.add(parameters);
    }

    private byte[] derive(HashParameters parameters, byte[] salt, byte[] password, int length) {
        count(parameters);
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        byte[] hash = Arrays.copyOf(password, length);
        hash[length - 1] = salt[0];
        return hash;
    }
}
