// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

import java.util.Objects;

/**
 * One rule that an input breaks.
 *
 * @param field the path of the field, for instance {@code lines[2].quantity}; empty for the input as a whole
 * @param message what is wrong, for instance {@code is required}
 */
public record Violation(String field, String message) {

    public Violation {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return field.isEmpty() ? message : field + ": " + message;
    }
}
