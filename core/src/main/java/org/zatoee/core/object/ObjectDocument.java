// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.object;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is written of an object.
 *
 * @param type the key of its type
 * @param name its name
 * @param values its fields
 * @param secrets what is secret in it
 * @param keys what no other object of the cluster may have
 * @param references the ids of the objects it needs
 */
public record ObjectDocument(
        String type,
        String name,
        Map<String, Object> values,
        Secrets secrets,
        List<ObjectKey> keys,
        List<Long> references) {

    public ObjectDocument {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        values = Map.copyOf(values);
        Objects.requireNonNull(secrets, "secrets");
        keys = List.copyOf(keys);
        references = List.copyOf(references);
    }
}
