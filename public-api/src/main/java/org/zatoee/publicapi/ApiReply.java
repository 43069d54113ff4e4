// SPDX-License-Identifier: Apache-2.0
package org.zatoee.publicapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a service answered, without its envelope (zato-facts, section 5.2).
 *
 * @param cid the CID of the call; empty if it is not told
 * @param result {@code ZATO_OK} or {@code ZATO_WARNING}
 * @param details what there is to say about it; often empty
 * @param payload the output, as {@link org.zatoee.publicapi.json.Json} reads it; null if there is none
 * @param page which part of a list it is; null if it is no part
 */
public record ApiReply(String cid, String result, String details, @Nullable Object payload, @Nullable PageInfo page) {

    /** Which part of a list it is; empty if the list is whole, or there is none. */
    public Optional<PageInfo> pageInfo() {
        return Optional.ofNullable(page);
    }

    /** Whether the output is a list. */
    public boolean isList() {
        return payload instanceof List<?>;
    }

    /** The output as a list of objects: its elements, or the one object there is. What is no object is left out. */
    public List<Map<String, @Nullable Object>> items() {
        List<Map<String, @Nullable Object>> items = new ArrayList<>();
        List<?> elements = payload instanceof List<?> list ? list : payload == null ? List.of() : List.of(payload);
        for (Object element : elements) {
            if (element instanceof Map<?, ?> map) {
                items.add(withTextKeys(map));
            }
        }
        return items;
    }

    /** The output as one object; empty if it is none. */
    public Map<String, @Nullable Object> item() {
        return payload instanceof Map<?, ?> map ? withTextKeys(map) : Map.of();
    }

    private static Map<String, @Nullable Object> withTextKeys(Map<?, ?> map) {
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        map.forEach((key, value) -> item.put(String.valueOf(key), value));
        return item;
    }
}
