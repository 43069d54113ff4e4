// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.wss;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.security.WsSecurity;
import org.zatoee.core.security.refusal.UnauthorizedException;

/** Checks all of a UsernameToken but its password. Thread-safe. */
public final class WssCheck {

    private static final Optional<String> CHALLENGE = Optional.of("zato-wss");
    /** How far the clock of a client may be ahead. */
    private static final Duration LEEWAY = Duration.ofSeconds(30);

    private static final int MAX_NONCE = 256;

    private final NonceRegister nonces;
    private final InstantSource clock;

    public WssCheck(NonceRegister nonces, InstantSource clock) {
        this.nonces = Objects.requireNonNull(nonces, "nonces");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Checks what has nothing to do with who the caller is.
     *
     * @throws UnauthorizedException that says what is wrong with the token
     */
    public void checkForm(WsSecurityToken token) {
        if (token.isDigest()) {
            throw refused("The password of the UsernameToken must be clear text, a digest cannot be verified");
        }
        if (token.nonce().length() > MAX_NONCE || nonce(token) == null) {
            throw refused("The nonce of the UsernameToken must be Base64, of at most " + MAX_NONCE + " characters");
        }
        if (!token.created().isEmpty() && created(token) == null) {
            throw refused("The time of the UsernameToken must be an xs:dateTime");
        }
    }

    /**
     * Checks the rules of a definition: to be called once the password is known to be right. Otherwise anybody could use
     * up nonces, or find out by the rules who is there.
     *
     * @throws UnauthorizedException that says which rule the token breaks
     */
    public void checkRules(WsSecurity definition, WsSecurityToken token) {
        boolean empty = token.nonce().isEmpty() || token.created().isEmpty();
        if (empty && definition.rejectEmptyNonceCreated()) {
            throw refused("The UsernameToken must have a nonce and a time");
        }
        checkAge(definition, token);
        checkNonce(definition, token);
    }

    private void checkNonce(WsSecurity definition, WsSecurityToken token) {
        Duration remembered = definition.nonceFreshnessTime();
        String nonce = nonce(token);
        if (nonce == null || nonce.isEmpty() || remembered.isZero() || remembered.isNegative()) {
            return;
        }
        if (!nonces.add(definition.id(), nonce, remembered)) {
            throw refused("The nonce of the UsernameToken has been used before");
        }
    }

    private void checkAge(WsSecurity definition, WsSecurityToken token) {
        Instant created = created(token);
        if (!definition.rejectStaleTokens() || created == null) {
            return;
        }
        Instant now = clock.instant();
        if (created.isAfter(now.plus(LEEWAY))) {
            throw refused("The time of the UsernameToken is in the future");
        }
        if (created.plus(definition.rejectExpiryLimit()).isBefore(now)) {
            throw refused("The UsernameToken is too old");
        }
    }

    /** When it was made; a time without a zone is in UTC. Null if there is none, or it cannot be read. */
    private static @Nullable Instant created(WsSecurityToken token) {
        try {
            String text = token.created().strip();
            boolean zoned = text.matches(".*(Z|[+-]\\d\\d:\\d\\d)");
            return zoned
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The nonce in the one way to write it: written in another, it is still the same. Null if it is no Base64. */
    private static @Nullable String nonce(WsSecurityToken token) {
        try {
            byte[] bytes = Base64.getDecoder().decode(token.nonce().replaceAll("\\s", ""));
            return Base64.getEncoder().encodeToString(bytes);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static UnauthorizedException refused(String reason) {
        return UnauthorizedException.because(reason, CHALLENGE);
    }
}
