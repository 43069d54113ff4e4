// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.zatoee.publicapi.ApiReply;
import org.zatoee.publicapi.json.Json;

/**
 * The output of a service as rows and columns.
 *
 * @param columns their names
 * @param rows as many texts in each as there are columns
 */
record Grid(List<String> columns, List<List<String>> rows) {

    /** The column of elements that are no objects. */
    private static final String VALUE = "value";

    /** Of a list, or of one object: then there is one row. Columns are those asked for, or else all there are. */
    static Grid of(ApiReply reply, List<String> asked) {
        List<Map<String, ?>> items = items(reply);
        List<String> columns = asked.isEmpty() ? all(items) : asked;
        return new Grid(
                columns,
                items.stream()
                        .map(item -> columns.stream()
                                .map(name -> text(item.get(name)))
                                .toList())
                        .toList());
    }

    private static List<Map<String, ?>> items(ApiReply reply) {
        List<?> elements = reply.payload() instanceof List<?> list
                ? list
                : reply.payload() == null ? List.of() : List.of(reply.payload());
        List<Map<String, ?>> items = new ArrayList<>(reply.items());
        if (items.size() < elements.size()) {
            items.clear();
            elements.forEach(element -> items.add(Map.of(VALUE, text(element))));
        }
        return items;
    }

    private static List<String> all(List<Map<String, ?>> items) {
        Set<String> names = new LinkedHashSet<>();
        items.forEach(item -> names.addAll(item.keySet()));
        return List.copyOf(names);
    }

    /** Without the columns in which nothing is, which are many where objects have many settings. */
    Grid withoutEmptyColumns() {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            if (rows.stream().anyMatch(row -> !row.get(column).isEmpty())) {
                kept.add(column);
            }
        }
        return new Grid(
                kept.stream().map(columns::get).toList(),
                rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
    }

    /** A value in one cell. */
    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list && list.stream().noneMatch(Grid::isNested)) {
            return list.stream().map(Grid::text).collect(Collectors.joining(", "));
        }
        return isNested(value) ? new String(Json.write(value), StandardCharsets.UTF_8) : value.toString();
    }

    private static boolean isNested(@Nullable Object value) {
        return value instanceof Map<?, ?> || value instanceof List<?>;
    }
}
