// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.wss;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.component.ComponentUnavailableException.Component;
import org.zatoee.core.security.PasswordHash;
import org.zatoee.core.security.SecurityBasics;
import org.zatoee.core.security.WsSecurity;
import org.zatoee.core.security.outage.Outage;
import org.zatoee.core.security.refusal.UnauthorizedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WssCheckTest {

    private static final String TEXT =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText";
    private static final String NOW = "2026-11-01T12:00:00Z";

    private final WssCheck check = new WssCheck(new LocalNonces(() -> 0), InstantSource.fixed(Instant.parse(NOW)));

    @Test
    void takesATokenThatKeepsToTheRules() {
        assertThatCode(() -> verify(strict(), token("bm9uY2U=", NOW))).doesNotThrowAnyException();
    }

    @Test
    void refusesADigestClearly() {
        WsSecurityToken digest = new WsSecurityToken("a", "b", TEXT.replace("Text", "Digest"), "", "");

        assertThatThrownBy(() -> check.checkForm(digest))
                .isInstanceOf(UnauthorizedException.class)
                .hasMessageContaining("clear text");
    }

    @Test
    void refusesATokenWithoutNonceOrTimeWhereBothAreRequired() {
        refused(strict(), token("", NOW), "nonce and a time");
        refused(strict(), token("bm9uY2U=", ""), "nonce and a time");
        assertThatCode(() -> verify(lenient(), token("", ""))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-01T11:54:59Z", "2026-11-01T12:54:59+01:00", "2026-11-01T11:54:59"})
    void refusesATokenThatIsTooOld(String created) {
        refused(strict(), token("bm9uY2U=", created), "too old");
        assertThatCode(() -> verify(lenient(), token("bm9uY2U=", created))).doesNotThrowAnyException();
    }

    @Test
    void refusesATokenOfTheFuture() {
        refused(strict(), token("bm9uY2U=", "2026-11-01T12:00:31Z"), "future");
        assertThatCode(() -> verify(strict(), token("bm9uY2U=", "2026-11-01T12:00:30Z")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-13-01T12:00:00Z", "1793534400"})
    void refusesATimeThatIsNone(String created) {
        refused(lenient(), token("bm9uY2U=", created), "xs:dateTime");
    }

    @Test
    void refusesANonceThatIsNone() {
        refused(lenient(), token("!", NOW), "Base64");
        refused(lenient(), token("A".repeat(260), NOW), "Base64");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bm9uY2U=", " bm9u\nY2U= ", "bm9uY2U"})
    void refusesAReplayedNonceHoweverItIsWritten(String again) {
        verify(strict(), token("bm9uY2U=", NOW));

        refused(strict(), token(again, NOW), "used before");
    }

    @Test
    void goesOnByItselfWhileTheClusterCannotBeAsked() {
        AtomicBoolean down = new AtomicBoolean(true);
        AtomicInteger asked = new AtomicInteger();
        NonceRegister cluster = (id, nonce, time) -> {
            asked.incrementAndGet();
            if (down.get()) {
                throw new ComponentUnavailableException(Component.KVDB, "test", new IllegalStateException("away"));
            }
            return true;
        };
        NonceRegister nonces = new ClusterNonces(cluster, new LocalNonces(() -> 0), new Outage("a test", () -> 0));

        assertThat(nonces.add(1, "one", Duration.ofMinutes(1))).isTrue();
        assertThat(nonces.add(1, "one", Duration.ofMinutes(1))).isFalse();
        assertThat(nonces.add(1, "two", Duration.ofMinutes(1))).isTrue();
        assertThat(asked).as("only the first waits").hasValue(1);
    }

    @Test
    void printsNoPassword() {
        assertThat(new WsSecurityToken("anna", "secret", "", "", "").toString()).doesNotContain("secret");
    }

    private void verify(WsSecurity definition, WsSecurityToken token) {
        check.checkForm(token);
        check.checkRules(definition, token);
    }

    private void refused(WsSecurity definition, WsSecurityToken token, String because) {
        assertThatThrownBy(() -> verify(definition, token))
                .isInstanceOfSatisfying(UnauthorizedException.class, refusal -> assertThat(refusal.replyHeaders())
                        .containsEntry("WWW-Authenticate", "zato-wss"))
                .hasMessageContaining(because);
    }

    private static WsSecurityToken token(String nonce, String created) {
        return new WsSecurityToken("anna", "secret", TEXT, nonce, created);
    }

    private static WsSecurity strict() {
        return definition(true);
    }

    private static WsSecurity lenient() {
        return definition(false);
    }

    private static WsSecurity definition(boolean strict) {
        return new WsSecurity(
                SecurityBasics.of(1, 1, "wss"),
                "anna",
                PasswordHash.NONE,
                strict,
                strict,
                Duration.ofMinutes(5),
                Duration.ofMinutes(5));
    }
}
