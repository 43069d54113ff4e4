// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.auth;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.http.HttpCall;
import org.zatoee.core.security.ApiKey;
import org.zatoee.core.security.BasicAuth;
import org.zatoee.core.security.PasswordHash;
import org.zatoee.core.security.SecurityDefinition;
import org.zatoee.core.security.TechnicalAccount;
import org.zatoee.core.security.login.Login;
import org.zatoee.core.security.refusal.UnauthorizedException;

/** Passwords and keys in headers: HTTP Basic, API keys, technical accounts. Thread-safe. */
final class PasswordAuthenticator {

    static final String TECHNICAL_USER = "X-Zato-User";
    static final String TECHNICAL_PASSWORD = "X-Zato-Password";

    private final CredentialVerifier verifier;

    PasswordAuthenticator(CredentialVerifier verifier) {
        this.verifier = verifier;
    }

    /** Basic authentication by one definition. */
    Authenticated basic(BasicAuth definition, HttpCall call) {
        BasicCredentials shown = BasicCredentials.parse(call.header("Authorization"));
        if (shown == null) {
            throw UnauthorizedException.of(definition.challenge());
        }
        BasicAuth meant = definition.username().equals(shown.username()) ? definition : null;
        return basic(meant, shown, call, definition.challenge());
    }

    Authenticated basic(@Nullable BasicAuth meant, BasicCredentials shown, HttpCall call, Optional<String> challenge) {
        PasswordHash hash = meant == null ? PasswordHash.NONE : meant.password();
        return verified(meant, hash, shown.password(), login(BasicAuth.TYPE, shown.username(), call), challenge);
    }

    /** A technical account. */
    Authenticated technical(TechnicalAccount definition, HttpCall call) {
        String user = call.header(TECHNICAL_USER);
        TechnicalAccount meant = definition.name().equals(user) ? definition : null;
        return technical(meant, user, call, definition.challenge());
    }

    Authenticated technical(
            @Nullable TechnicalAccount meant, @Nullable String user, HttpCall call, Optional<String> challenge) {
        String password = call.header(TECHNICAL_PASSWORD);
        if (user == null || password == null) {
            throw UnauthorizedException.of(challenge);
        }
        PasswordHash hash = meant == null ? PasswordHash.NONE : meant.password();
        return verified(meant, hash, password, login(TechnicalAccount.TYPE, user, call), challenge);
    }

    /** One of the API keys that share a header, at least one. */
    Authenticated key(List<ApiKey> keys, HttpCall call, Optional<String> challenge) {
        String header = keys.get(0).header();
        String key = call.header(header);
        if (key == null) {
            throw UnauthorizedException.of(challenge);
        }
        return verifier.verifyAny(keys, key, login(ApiKey.TYPE, header.toLowerCase(Locale.ROOT), call))
                .map(Authenticated::by)
                .orElseThrow(() -> UnauthorizedException.of(challenge));
    }

    private Authenticated verified(
            @Nullable SecurityDefinition meant,
            PasswordHash hash,
            String credential,
            Login login,
            Optional<String> challenge) {
        if (verifier.verify(meant, hash, credential, login) && meant != null) {
            return Authenticated.by(meant);
        }
        throw UnauthorizedException.of(challenge);
    }

    private static Login login(String type, String user, HttpCall call) {
        return new Login(type + ":" + user, call.remoteAddress());
    }
}
