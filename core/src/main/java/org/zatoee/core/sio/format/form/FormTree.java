// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.format.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * The fields of a form: those with plain names, and those whose names are paths, put together to objects and lists. Gaps in
 * the numbers of a list are closed.
 *
 * @param plain the values of fields with plain names
 * @param nested objects and lists by the name their paths begin with: maps by text, lists as maps by number, lists of text
 */
public record FormTree(Map<String, List<String>> plain, Map<String, Object> nested) {

    /**
     * Sorts the fields of a form.
     *
     * @param isName whether a name is that of a field, even if it looks like a path
     */
    public static FormTree of(Map<String, List<String>> fields, Predicate<String> isName) {
        Map<String, List<String>> plain = new LinkedHashMap<>();
        Map<String, Object> nested = new LinkedHashMap<>();
        fields.forEach((name, values) -> {
            List<Object> path = isName.test(name) ? null : FieldPath.parse(name);
            if (path == null || !put(nested, path, values)) {
                plain.put(name, values);
            }
        });
        return new FormTree(plain, nested);
    }

    /** Puts values where a path leads; false if something else is on the way. */
    private static boolean put(Map<?, Object> root, List<Object> path, List<String> values) {
        Map<Object, Object> at = mutable(root);
        for (int i = 0; i + 1 < path.size(); i++) {
            Object key = path.get(i);
            boolean list = path.get(i + 1) instanceof Integer;
            if (!at.containsKey(key)) {
                at.put(key, list ? new TreeMap<>() : new LinkedHashMap<>());
            }
            Map<Object, Object> next = child(at.get(key), list);
            if (next == null) {
                return false;
            }
            at = next;
        }
        return at.putIfAbsent(path.get(path.size() - 1), values) == null;
    }

    private static @Nullable Map<Object, Object> child(@Nullable Object value, boolean list) {
        return value instanceof Map<?, ?> map && map instanceof TreeMap == list ? mutable(map) : null;
    }

    @SuppressWarnings("unchecked") // Made above, of these keys only.
    private static Map<Object, Object> mutable(Map<?, ?> map) {
        return (Map<Object, Object>) map;
    }
}
