// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What was sent, for people to read: without the values of fields that look secret. Where the type of a field is known it
 * says what is secret ({@link org.zatoee.core.object.Field#isSecret}); this is for what has only names.
 */
public final class MaskedSecrets {

    /** What stands for a secret. */
    public static final String MASK = "***";

    /** Compared without punctuation: {@code api-key}, {@code apiKey} and {@code API_KEY} are one name. */
    private static final Pattern SECRET = Pattern.compile(
            ".*(passw|passphrase|pwd|secret|token|apikey|accesskey|privatekey|cryptokey|credential|authorization|bearer"
                    + "|signature|cookie).*|pass|pin|key",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PUNCTUATION = Pattern.compile("[^A-Za-z0-9]");

    private MaskedSecrets() {}

    /** Whether a field of that name looks secret. */
    public static boolean isSecret(String name) {
        return SECRET.matcher(PUNCTUATION.matcher(name).replaceAll("")).matches();
    }

    /** The same fields, those that look secret masked, at any depth. */
    public static Map<String, @Nullable Object> of(Map<String, ?> input) {
        Map<String, @Nullable Object> masked = new LinkedHashMap<>();
        input.forEach((name, value) -> masked.put(name, isSecret(name) ? MASK : masked(value)));
        return masked;
    }

    private static @Nullable Object masked(@Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            Map<String, Object> named = new LinkedHashMap<>();
            fields.forEach((name, each) -> named.put(String.valueOf(name), each));
            return of(named);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> elements = new ArrayList<>();
            list.forEach(each -> elements.add(masked(each)));
            return elements;
        }
        return value;
    }
}
