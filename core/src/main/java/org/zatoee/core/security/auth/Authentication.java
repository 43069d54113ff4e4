// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.auth;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.http.HttpCall;
import org.zatoee.core.security.ApiKey;
import org.zatoee.core.security.BasicAuth;
import org.zatoee.core.security.Jwt;
import org.zatoee.core.security.PasswordHash;
import org.zatoee.core.security.SecurityDefinition;
import org.zatoee.core.security.SecurityDefinitions;
import org.zatoee.core.security.TechnicalAccount;
import org.zatoee.core.security.TlsChannel;
import org.zatoee.core.security.WsSecurity;
import org.zatoee.core.security.certificate.CertificateCheck;
import org.zatoee.core.security.jwt.TokenVerifier;
import org.zatoee.core.security.jwt.VerifiedToken;
import org.zatoee.core.security.login.Login;
import org.zatoee.core.security.refusal.UnauthorizedException;
import org.zatoee.core.security.wss.WsSecurityToken;
import org.zatoee.core.security.wss.WssCheck;

/** Finds out who calls. All that is refused is refused in the same words. Thread-safe. */
public final class Authentication {

    private static final String BEARER = "Bearer ";
    private static final Optional<String> ADMIN_CHALLENGE = Optional.of(BasicAuth.challenge("Zato public API"));

    private final CredentialVerifier credentials;
    private final PasswordAuthenticator passwords;
    private final CertificateCheck certificates;
    private final TokenVerifier tokens;
    private final WssCheck wss;

    public Authentication(
            CredentialVerifier credentials, CertificateCheck certificates, TokenVerifier tokens, WssCheck wss) {
        this.credentials = Objects.requireNonNull(credentials, "credentials");
        this.passwords = new PasswordAuthenticator(credentials);
        this.certificates = Objects.requireNonNull(certificates, "certificates");
        this.tokens = Objects.requireNonNull(tokens, "tokens");
        this.wss = Objects.requireNonNull(wss, "wss");
    }

    /**
     * Authenticates a call by one definition; one of WS-Security needs the message, see {@link #message}.
     *
     * @throws UnauthorizedException if it does not show what the definition asks for
     */
    public Authenticated by(SecurityDefinition definition, HttpCall call) {
        if (definition instanceof BasicAuth basic) {
            return passwords.basic(basic, call);
        } else if (definition instanceof ApiKey key) {
            return passwords.key(List.of(key), call, key.challenge());
        } else if (definition instanceof TechnicalAccount technical) {
            return passwords.technical(technical, call);
        } else if (definition instanceof Jwt jwt) {
            return bearer(jwt, call);
        } else if (definition instanceof TlsChannel tls && tls.active() && certificates.meets(call, tls)) {
            return Authenticated.by(tls);
        }
        throw UnauthorizedException.of(definition.challenge());
    }

    /**
     * Authenticates a message by one definition of WS-Security.
     *
     * @param token what the header of the message has; null for none
     * @throws UnauthorizedException if it does not show what the definition asks for
     */
    public Authenticated message(WsSecurity definition, @Nullable WsSecurityToken token, HttpCall call) {
        if (token == null) {
            throw UnauthorizedException.of(definition.challenge());
        }
        WsSecurity meant = definition.username().equals(token.username()) ? definition : null;
        return message(meant, token, call, definition.challenge());
    }

    /**
     * Authenticates a message by any definition of WS-Security that has a role in the public API.
     *
     * @param token what the header of the message has; null for none
     * @throws UnauthorizedException if it does not show what one of them asks for
     */
    public Authenticated anyAdministrator(
            SecurityDefinitions definitions, @Nullable WsSecurityToken token, HttpCall call) {
        if (token == null) {
            throw UnauthorizedException.of(ADMIN_CHALLENGE);
        }
        return message(definitions.messageAdministrator(token.username()), token, call, ADMIN_CHALLENGE);
    }

    /**
     * Whether an administrator may yet be named by the message: there are such, and the call itself shows nothing that
     * {@link #anyAdministrator(SecurityDefinitions, HttpCall)} would look at.
     */
    public boolean isLeftToMessage(SecurityDefinitions definitions, HttpCall call) {
        return definitions.hasMessageAdministrators()
                && call.header("Authorization") == null
                && call.header(PasswordAuthenticator.TECHNICAL_USER) == null
                && shownKey(definitions.administratorsByHeader(), call) == null
                && shownCertificate(definitions, call) == null;
    }

    /**
     * Authenticates a call by any definition that has a role in the public API. A client certificate counts where nothing
     * else is shown: many clients have one that is there for other reasons.
     *
     * @throws UnauthorizedException if it shows what none of them asks for
     */
    public Authenticated anyAdministrator(SecurityDefinitions definitions, HttpCall call) {
        String authorization = call.header("Authorization");
        BasicCredentials basic = BasicCredentials.parse(authorization);
        if (basic != null) {
            return passwords.basic(definitions.basicAdministrator(basic.username()), basic, call, ADMIN_CHALLENGE);
        }
        String bearer = bearerToken(authorization);
        if (bearer != null) {
            return tokens.verifyAdministrator(definitions, bearer)
                    .map(Authentication::of)
                    .orElseThrow(() -> UnauthorizedException.of(ADMIN_CHALLENGE));
        }
        String user = call.header(PasswordAuthenticator.TECHNICAL_USER);
        if (user != null) {
            return passwords.technical(definitions.technicalAdministrator(user), user, call, ADMIN_CHALLENGE);
        }
        List<ApiKey> keys = shownKey(definitions.administratorsByHeader(), call);
        if (keys != null) {
            return passwords.key(keys, call, ADMIN_CHALLENGE);
        }
        TlsChannel certificate = shownCertificate(definitions, call);
        if (certificate == null) {
            throw UnauthorizedException.of(ADMIN_CHALLENGE);
        }
        return Authenticated.by(certificate);
    }

    private static @Nullable List<ApiKey> shownKey(Map<String, List<ApiKey>> byHeader, HttpCall call) {
        for (Map.Entry<String, List<ApiKey>> keys : byHeader.entrySet()) {
            if (call.header(keys.getKey()) != null) {
                return keys.getValue();
            }
        }
        return null;
    }

    private @Nullable TlsChannel shownCertificate(SecurityDefinitions definitions, HttpCall call) {
        for (TlsChannel certificate : definitions.certificateAdministrators()) {
            if (certificate.active() && certificates.meets(call, certificate)) {
                return certificate;
            }
        }
        return null;
    }

    private Authenticated message(
            @Nullable WsSecurity meant, WsSecurityToken token, HttpCall call, Optional<String> challenge) {
        wss.checkForm(token);
        Login login = new Login(WsSecurity.TYPE + ":" + token.username(), call.remoteAddress());
        PasswordHash hash = meant == null ? PasswordHash.NONE : meant.password();
        if (!credentials.verify(meant, hash, token.password(), login) || meant == null) {
            throw UnauthorizedException.of(challenge);
        }
        wss.checkRules(meant, token);
        return Authenticated.by(meant);
    }

    private Authenticated bearer(Jwt definition, HttpCall call) {
        String token = bearerToken(call.header("Authorization"));
        if (token == null) {
            throw UnauthorizedException.of(definition.challenge());
        }
        return tokens.verify(definition, token)
                .map(Authentication::of)
                .orElseThrow(() -> UnauthorizedException.of(definition.challenge()));
    }

    private static Authenticated of(VerifiedToken token) {
        return new Authenticated(token.definition(), token.username());
    }

    private static @Nullable String bearerToken(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).strip()
                : null;
    }
}
