// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

import java.util.Objects;

/**
 * A correlation ID: names one call in replies, logs and statistics. Opaque and unique; always made by the platform,
 * never taken from a caller.
 *
 * @param value its text
 */
public record Cid(String value) {

    public Cid {
        Objects.requireNonNull(value, "value");
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a CID has at least one character");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
