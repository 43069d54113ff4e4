// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config.compile;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.http.address.IpRanges;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.security.ApiKey;
import org.zatoee.core.security.BasicAuth;
import org.zatoee.core.security.CertificateCondition;
import org.zatoee.core.security.Jwt;
import org.zatoee.core.security.PasswordHash;
import org.zatoee.core.security.SecurityBasics;
import org.zatoee.core.security.SecurityDefinition;
import org.zatoee.core.security.TechnicalAccount;
import org.zatoee.core.security.TlsChannel;
import org.zatoee.core.security.WsSecurity;
import org.zatoee.core.security.role.AdminRole;

/** Security definitions out of objects of the types {@code security.*}. */
final class Definitions {

    /** How the objects of each type are read, by the key of the type. */
    static final Map<String, Function<ConfigObject, SecurityDefinition>> BY_TYPE = Map.of(
            "security.basic-auth", Definitions::basicAuth,
            "security.apikey", Definitions::apiKey,
            "security.jwt", Definitions::jwt,
            "security.wss", Definitions::wsSecurity,
            "security.tech-account", object -> new TechnicalAccount(basics(object), password(object)),
            "security.tls.channel",
                    object -> new TlsChannel(basics(object), CertificateCondition.parse(object.text("value"))));

    private Definitions() {}

    private static SecurityBasics basics(ConfigObject object) {
        String role = object.text("admin_role");
        return new SecurityBasics(
                object.id(),
                object.version(),
                object.name(),
                object.flag("is_active"),
                role.isEmpty() ? AdminRole.NONE : AdminRole.valueOf(role.toUpperCase(Locale.ROOT)),
                IpRanges.of(Words.of(object.text("allowed_ips"))),
                Limits.of(object));
    }

    private static PasswordHash password(ConfigObject object) {
        return object.secrets().find("password").map(PasswordHash::new).orElse(PasswordHash.NONE);
    }

    private static SecurityDefinition basicAuth(ConfigObject object) {
        return new BasicAuth(basics(object), object.text("username"), object.text("realm"), password(object));
    }

    private static SecurityDefinition apiKey(ConfigObject object) {
        String header = object.text("header");
        return new ApiKey(basics(object), header.isEmpty() ? ApiKey.DEFAULT_HEADER : header, password(object));
    }

    private static SecurityDefinition jwt(ConfigObject object) {
        return new Jwt(
                basics(object),
                object.text("username"),
                password(object),
                Duration.ofSeconds(object.number("ttl", 3600)),
                issuer(object));
    }

    private static Jwt.@Nullable ExternalIssuer issuer(ConfigObject object) {
        if (object.text("issuer").isEmpty()) {
            return null;
        }
        String claim = object.text("username_claim");
        return new Jwt.ExternalIssuer(
                object.text("issuer"),
                object.text("audience"),
                object.text("jwks"),
                claim.isEmpty() ? Jwt.ExternalIssuer.DEFAULT_USERNAME_CLAIM : claim);
    }

    private static SecurityDefinition wsSecurity(ConfigObject object) {
        return new WsSecurity(
                basics(object),
                object.text("username"),
                password(object),
                object.flag("reject_empty_nonce_creat"),
                object.flag("reject_stale_tokens"),
                Duration.ofSeconds(object.number("reject_expiry_limit", 0)),
                Duration.ofSeconds(object.number("nonce_freshness_time", 0)));
    }
}
