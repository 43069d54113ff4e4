// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a service of the public API gave back, as a client reads it.
 *
 * @param output a map, a list, or null for nothing
 * @param meta of a page, which one it is; empty for all else
 */
public record Reply(@Nullable Object output, Map<String, Object> meta) {

    /** The one element. */
    @SuppressWarnings("unchecked") // Read from JSON.
    public Map<String, Object> one() {
        return (Map<String, Object>) output;
    }

    /** The elements of a list. */
    @SuppressWarnings("unchecked") // Read from JSON.
    public List<Map<String, Object>> list() {
        return (List<Map<String, Object>>) output;
    }

    /** The id in the one element. */
    public long id() {
        return (Long) one().get("id");
    }

    /** A field of each element of a list. */
    public List<Object> each(String field) {
        return list().stream().map(element -> element.get(field)).toList();
    }
}
