// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.type;

import java.util.Optional;

import org.zatoee.core.config.compile.Words;
import org.zatoee.core.http.address.IpRanges;
import org.zatoee.core.object.FieldRule;

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

    private SecurityRules() {}

    /** What a parser refuses in words. */
    static FieldRule said(Parser parser) {
        return value -> {
            try {
                parser.parse(value.toString());
                return Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.of(String.valueOf(e.getMessage()));
            }
        };
    }

    /** Reads text, or throws an IllegalArgumentException that says what is wrong. */
    @FunctionalInterface
    interface Parser {
        Object parse(String text);
    }
}
