// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.zatoee.core.config.compile.Words;
import org.zatoee.core.http.address.IpRanges;
import org.zatoee.core.object.field.FieldRule;
import org.zatoee.core.security.CertificateCondition;
import org.zatoee.core.security.RateLimits;
import org.zatoee.core.security.jwt.ExternalKeys;
import org.zatoee.service.BadRequestException;

/** Rules that security definitions keep to, and channels with them. */
final class SecurityRules {

    /** Addresses and networks, separated by commas or white space. */
    static final FieldRule ADDRESSES = said(value -> IpRanges.of(Words.of(value)));

    /** A user name that fits into {@code user:password} (RFC 7617, section 2). */
    static final FieldRule BASIC_USERNAME = Rules.text(
            value -> value.indexOf(':') < 0 && value.chars().noneMatch(Character::isISOControl),
            "must have neither a colon nor control characters");

    /** A realm stands between quotes in a header. */
    static final FieldRule REALM = Rules.text(
            value -> value.indexOf('"') < 0
                    && value.indexOf('\\') < 0
                    && value.chars().noneMatch(Character::isISOControl),
            "must have neither quotes, backslashes nor control characters");

    /** Lines of rate limits. */
    static final FieldRule RATE_LIMITS = said(RateLimits::parse);

    /** Conditions on the fields of a client's certificate. */
    static final FieldRule CERTIFICATE = said(CertificateCondition::parse);

    /** Public keys of an issuer of tokens. */
    static final FieldRule PUBLIC_KEYS = said(ExternalKeys::parse);

    private SecurityRules() {}

    /** Tokens of an issuer are verified by its keys, and are for somebody. */
    static void ofTokens(Map<String, Object> values, BiConsumer<String, String> violation) {
        limitsAreThere(values, violation);
        if (values.containsKey("issuer")) {
            for (String field : List.of("audience", "jwks")) {
                if (!values.containsKey(field)) {
                    violation.accept(field, "is required for tokens of an issuer");
                }
            }
        }
    }

    /** Limits that are in force have to be there. */
    static void limitsAreThere(Map<String, Object> values, BiConsumer<String, String> violation) {
        if (Boolean.TRUE.equals(values.get("is_rate_limit_active")) && !values.containsKey("rate_limit_def")) {
            violation.accept("rate_limit_def", "is required while is_rate_limit_active is true");
        }
    }

    /** What a parser refuses in words. */
    static FieldRule said(Parser parser) {
        return value -> {
            try {
                parser.parse(value.toString());
                return Optional.empty();
            } catch (BadRequestException e) {
                return Optional.of(e.violations().get(0).message());
            } catch (IllegalArgumentException e) {
                return Optional.of(String.valueOf(e.getMessage()));
            }
        };
    }

    /** Reads text, or throws what says what is wrong. */
    @FunctionalInterface
    interface Parser {
        Object parse(String text);
    }
}
