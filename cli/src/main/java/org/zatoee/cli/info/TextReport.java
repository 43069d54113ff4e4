// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.info;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** A description for people: a table of keys and values, in which a component of an environment is one row. */
final class TextReport {

    private TextReport() {}

    static String of(Map<String, Object> facts, List<Integer> widths) {
        Map<String, String> rows = new LinkedHashMap<>();
        facts.forEach((key, value) -> {
            if (key.equals(Description.COMPONENTS) && value instanceof Map<?, ?> components) {
                components.forEach((name, component) -> rows.put(name.toString(), summary(component)));
            } else {
                rows.put(key, text(value));
            }
        });
        return new TextTable(widths.get(0), widths.get(1)).render(rows);
    }

    private static String summary(Object component) {
        if (!(component instanceof Map<?, ?> facts)) {
            return text(component);
        }
        if (!Boolean.TRUE.equals(facts.get(Description.RUNNING))) {
            return "not running";
        }
        return "running, pid " + facts.get("master_proc_pid") + ", port " + text(facts.get("component_ports"));
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + text(entry.getValue()))
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(TextReport::text).collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }
}
