// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story.api;

import java.util.HashMap;
import java.util.Map;

/**
 * A family of services that administers one type of objects.
 *
 * @param name how its services begin
 * @param fields what a creation has to say, but the name; {@code NAME} in it stands for a word unlike those of others
 * @param change what an edit changes
 * @param wrong a field with a value that it cannot have
 * @param hasPassword whether there is a change-password
 * @param definition the family of what {@code def_id} is the id of; empty if it has none
 */
record Family(
        String name,
        Map<String, String> fields,
        Map.Entry<String, String> change,
        Map.Entry<String, String> wrong,
        boolean hasPassword,
        String definition) {

    static Family of(String name, String fields, String change, String wrong) {
        return new Family("zato." + name, map(fields), entry(change), entry(wrong), false, "");
    }

    Family withPassword() {
        return new Family(name, fields, change, wrong, true, definition);
    }

    Family definedBy(String family) {
        return new Family(name, fields, change, wrong, hasPassword, "zato." + family);
    }

    /** What creates an object of that name; all values are text, as old clients send them. */
    Map<String, Object> creation(String object) {
        Map<String, Object> input = new HashMap<>(Map.of("name", object, "cluster_id", "1"));
        String word = object.replaceAll("[^A-Za-z0-9]+", "-");
        fields.forEach((field, value) -> input.put(field, value.replace("NAME", word)));
        return input;
    }

    private static Map<String, String> map(String lines) {
        Map<String, String> map = new HashMap<>();
        for (String pair : lines.split(" ")) {
            Map.Entry<String, String> entry = entry(pair);
            map.put(entry.getKey(), entry.getValue());
        }
        return map;
    }

    private static Map.Entry<String, String> entry(String pair) {
        return Map.entry(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }

    @Override
    public String toString() {
        return name;
    }
}
