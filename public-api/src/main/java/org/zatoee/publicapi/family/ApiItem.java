// SPDX-License-Identifier: Apache-2.0
package org.zatoee.publicapi.family;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One element of a list, with typed access that forgives what releases do differently: numbers and flags as text.
 *
 * @param values its fields
 */
record ApiItem(Map<String, ? extends @Nullable Object> values) {

    /** A text; empty if there is none. */
    String text(String field) {
        @Nullable Object value = values.get(field);
        return value == null ? "" : value.toString();
    }

    /** A whole number; 0 if there is none. */
    long number(String field) {
        @Nullable Object value = values.get(field);
        if (value instanceof Number number) {
            return number.longValue();
        }
        try {
            return value == null ? 0 : Long.parseLong(value.toString());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** A flag; false if there is none. */
    boolean flag(String field) {
        return Boolean.parseBoolean(text(field));
    }
}
