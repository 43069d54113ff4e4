// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.password;

import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.security.PasswordHash;

/**
 * A hash in the PHC string format, taken apart.
 *
 * @param parameters what it cost; null for a plain SHA-256, of a key that is itself random
 * @param salt the salt
 * @param hash the hash
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared: the bytes are.
record StoredHash(@Nullable HashParameters parameters, byte[] salt, byte[] hash) {

    private static final Pattern ARGON2ID =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([\\w+/-]+)\\$([\\w+/-]+)");
    private static final Pattern SHA256 = Pattern.compile("\\$sha256\\$([\\w+/-]+)\\$([\\w+/-]+)");

    PasswordHash encoded() {
        String way = parameters == null
                ? "$sha256$"
                : "$argon2id$v=19$m=" + parameters.memoryKib() + ",t=" + parameters.iterations() + ",p="
                        + parameters.parallelism() + "$";
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return new PasswordHash(way + base64.encodeToString(salt) + "$" + base64.encodeToString(hash));
    }

    /** Takes a hash apart; empty for none, and for what is none of ours. */
    static Optional<StoredHash> parse(PasswordHash hash) {
        try {
            Matcher argon2 = ARGON2ID.matcher(hash.encoded());
            if (argon2.matches()) {
                HashParameters parameters = new HashParameters(number(argon2, 1), number(argon2, 2), number(argon2, 3));
                return Optional.of(new StoredHash(parameters, bytes(argon2, 4), bytes(argon2, 5)));
            }
            Matcher sha256 = SHA256.matcher(hash.encoded());
            return sha256.matches()
                    ? Optional.of(new StoredHash(null, bytes(sha256, 1), bytes(sha256, 2)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(Objects.requireNonNull(matcher.group(group)));
    }

    private static byte[] bytes(Matcher matcher, int group) {
        return Base64.getDecoder().decode(Objects.requireNonNull(matcher.group(group)));
    }
}
