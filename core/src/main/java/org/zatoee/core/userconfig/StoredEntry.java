// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.userconfig;

import java.util.Objects;

/**
 * What is configured under one name for all servers.
 *
 * @param value it; encrypted if it is secret
 * @param secret whether it is
 */
public record StoredEntry(String value, boolean secret) {

    public StoredEntry {
        Objects.requireNonNull(value, "value");
    }

    /** Never says what is secret, not even encrypted. */
    @Override
    public String toString() {
        return secret ? "(secret)" : value;
    }
}
