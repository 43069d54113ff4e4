// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.object;

import java.util.List;
import java.util.Objects;

/**
 * A key that one object of a cluster has at most, over all types: its scope keeps kinds of keys apart. Compared
 * character by character, whatever a database thinks of case and accents.
 *
 * @param scope the kind of key, for instance {@code http-soap.name}
 * @param parts its parts, in order
 * @param field the field to name when the key is in use
 */
public record ObjectKey(String scope, List<String> parts, String field) {

    public ObjectKey {
        Objects.requireNonNull(scope, "scope");
        parts = List.copyOf(parts);
        Objects.requireNonNull(field, "field");
    }
}
