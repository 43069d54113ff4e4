// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.object;

import java.util.Map;
import java.util.Optional;

/**
 * What is secret in an object, by field: hashed or encrypted, as its type says. Kept apart from the other values, so
 * that whoever lists or logs those cannot come across it. Immutable.
 *
 * @param values the protected values, by field
 */
public record Secrets(Map<String, String> values) {

    /** No secrets. */
    public static final Secrets NONE = new Secrets(Map.of());

    public Secrets {
        values = Map.copyOf(values);
    }

    /** One of them. */
    public Optional<String> find(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The names only. */
    @Override
    public String toString() {
        return values.keySet().toString();
    }
}
