// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A list in a format that has none, where no type says what is one: what is repeated, and what is wrapped in {@code item}
 * or {@code item_list}, even if there is one only.
 */
public final class RepeatedItems extends ArrayList<@Nullable Object> {

    private static final long serialVersionUID = 1L;

    private RepeatedItems() {}

    /** What a name stands for once another value has come under it. */
    public static RepeatedItems join(@Nullable Object before, @Nullable Object more) {
        RepeatedItems all;
        if (before instanceof RepeatedItems begun) {
            all = begun;
        } else {
            all = new RepeatedItems();
            all.add(before);
        }
        all.add(more);
        return all;
    }

    /** The list, if an object is only the wrapping of one; otherwise the object. */
    public static Object unwrapped(Map<String, @Nullable Object> object) {
        if (object.size() != 1) {
            return object;
        }
        Map.Entry<String, @Nullable Object> only = object.entrySet().iterator().next();
        Object value = only.getValue();
        return switch (only.getKey()) {
            case "item_list" -> value instanceof List ? value : value instanceof String ? new ArrayList<>() : object;
            case "item" -> value instanceof RepeatedItems all ? new ArrayList<>(all) : listOf(value);
            default -> object;
        };
    }

    private static List<@Nullable Object> listOf(@Nullable Object value) {
        List<@Nullable Object> list = new ArrayList<>();
        list.add(value);
        return list;
    }
}
