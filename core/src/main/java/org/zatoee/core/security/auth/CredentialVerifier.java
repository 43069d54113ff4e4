// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.auth;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.security.ApiKey;
import org.zatoee.core.security.PasswordHash;
import org.zatoee.core.security.SecurityDefinition;
import org.zatoee.core.security.login.Login;
import org.zatoee.core.security.login.LoginThrottle;
import org.zatoee.core.security.password.HashingBusyException;
import org.zatoee.core.security.password.PasswordHasher;
import org.zatoee.core.security.refusal.TooManyRequestsException;

/**
 * Verifies passwords and keys. One that was good a moment ago is good again within microseconds; a wrong one costs what
 * an unknown user costs. Thread-safe.
 */
public final class CredentialVerifier {

    private final PasswordHasher hasher;
    private final LoginThrottle throttle;
    private final ProcessMac mac = new ProcessMac();
    private final VerifiedCredentials verified = new VerifiedCredentials();
    private final Computations computations = new Computations();

    public CredentialVerifier(PasswordHasher hasher, LoginThrottle throttle) {
        this.hasher = Objects.requireNonNull(hasher, "hasher");
        this.throttle = Objects.requireNonNull(throttle, "throttle");
    }

    /**
     * Whether a credential is that of a definition.
     *
     * @param definition whose it should be; null for nobody's
     * @param hash the definition's hash
     * @throws TooManyRequestsException if too many log-ins have failed
     * @throws HashingBusyException if too many passwords are being verified at once
     */
    public boolean verify(@Nullable SecurityDefinition definition, PasswordHash hash, String credential, Login login) {
        throttle.check(login);
        return note(isGood(definition, hash, credential, login), login);
    }

    /**
     * Which of several API keys a key is.
     *
     * @param keys those it may be, at least one
     * @throws TooManyRequestsException if too many log-ins have failed
     * @throws HashingBusyException if too many passwords are being verified at once
     */
    Optional<ApiKey> verifyAny(List<ApiKey> keys, String credential, Login login) {
        throttle.check(login);
        Optional<ApiKey> found = keys.stream()
                .filter(key -> isGood(key, key.key(), credential, login))
                .findFirst();
        return note(found.isPresent(), login) ? found : Optional.empty();
    }

    private boolean isGood(@Nullable SecurityDefinition definition, PasswordHash hash, String credential, Login login) {
        SecurityDefinition usable = definition != null && definition.active() ? definition : null;
        byte[] code = usable == null ? mac.of(0, 0, credential) : mac.of(usable.id(), usable.version(), credential);
        if (usable != null && verified.knows(usable, code)) {
            return true;
        }
        throttle.checkSource(login);
        return computations.once(code, () -> compute(usable, hash, credential, login, code));
    }

    /** The same is computed for nobody, so that nobody can tell from the time it takes. */
    private boolean compute(
            @Nullable SecurityDefinition definition, PasswordHash hash, String credential, Login login, byte[] code) {
        if (definition != null && verified.knows(definition, code)) { // somebody else's computation has just ended
            return true;
        }
        PasswordHash compared = definition == null ? hasher.nobodys() : hash;
        boolean same = hasher.verify(compared, credential, () -> checkAgain(login));
        if (definition == null || !same) {
            return false;
        }
        verified.add(definition, code);
        return true;
    }

    /** Of those who were waiting for their turn, some may have failed too often by now. */
    private void checkAgain(Login login) {
        throttle.check(login);
        throttle.checkSource(login);
    }

    private boolean note(boolean good, Login login) {
        if (good) {
            throttle.succeeded(login);
        } else {
            throttle.failed(login);
        }
        return good;
    }
}
