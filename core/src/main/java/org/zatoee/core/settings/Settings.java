// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.settings;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.name.NameRule;

/**
 * Values by key, with typed access that names the key when something is wrong.
 *
 * @param values the values, by key
 */
record Settings(Map<String, String> values) {

    Settings {
        values = Map.copyOf(values);
    }

    String required(String key) {
        String value = values.get(key);
        if (value == null || value.isBlank()) {
            throw new SettingsException("Setting " + key + " is required");
        }
        return value.strip();
    }

    String text(String key, String otherwise) {
        String value = values.get(key);
        return value == null ? otherwise : value.strip();
    }

    /** A value as it is: white space may be part of a password. */
    String secret(String key) {
        return values.getOrDefault(key, "");
    }

    /** The required name of an object of a cluster. */
    String name(String key) {
        String name = required(key);
        if (!NameRule.allows(name)) {
            throw new SettingsException("Setting " + key + " must have at most " + NameRule.MAX_LENGTH
                    + " characters, no control characters");
        }
        return name;
    }

    int port(String key, int otherwise) {
        return (int) number(key, otherwise, 1, 65535);
    }

    long number(String key, long otherwise, long min, long max) {
        @Nullable String value = values.get(key);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(value.strip());
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            Objects.requireNonNull(e); // Said below, with the range, as for a number outside it.
        }
        throw new SettingsException(
                "Setting " + key + " must be a number from " + min + " to " + max + ", not '" + value + "'");
    }

    /** The keys only: some values are secret. */
    @Override
    public String toString() {
        return values.keySet().toString();
    }
}
