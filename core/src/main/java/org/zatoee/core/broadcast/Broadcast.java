// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.broadcast;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One message to all servers of a cluster, the one that sends it too. Immutable.
 *
 * @param action what it is about
 * @param cluster the name of the cluster it is for
 * @param fields what else it says: at most 16 texts of up to 1,000 characters, or Longs
 */
public record Broadcast(BroadcastAction action, String cluster, Map<String, Object> fields) {

    private static final int MAX_FIELDS = 16;
    private static final int MAX_TEXT = 1000;
    private static final Pattern FIELD_NAME = Pattern.compile("[a-z][a-z0-9_]{0,49}");

    /**
     * Checks the fields.
     *
     * @throws IllegalArgumentException if the action lacks a field, or one breaks a rule
     */
    public Broadcast {
        require(!cluster.isEmpty() && cluster.length() <= MAX_TEXT, "cluster");
        require(fields.size() <= MAX_FIELDS, "number of fields");
        fields.forEach((name, value) -> {
            require(FIELD_NAME.matcher(name).matches() && !isReserved(name), "name of a field");
            require(value instanceof Long || (value instanceof String text && text.length() <= MAX_TEXT), name);
        });
        String required = action.requiredNumber();
        require(required.isEmpty() || fields.get(required) instanceof Long, required);
        fields = Map.copyOf(fields);
    }

    /** A message without fields. */
    public static Broadcast of(BroadcastAction action, String cluster) {
        return new Broadcast(action, cluster, Map.of());
    }

    /** Says that the configuration has a new version. */
    public static Broadcast configChanged(String cluster, long version) {
        return new Broadcast(BroadcastAction.CONFIG_CHANGED, cluster, Map.of("version", version));
    }

    /** The same message with one more field. */
    public Broadcast with(String name, String text) {
        return withField(name, text);
    }

    /** The same message with one more field. */
    public Broadcast with(String name, long number) {
        return withField(name, number);
    }

    private Broadcast withField(String name, Object value) {
        Map<String, Object> more = new TreeMap<>(fields);
        more.put(name, value);
        return new Broadcast(action, cluster, more);
    }

    /**
     * A number that its action requires.
     *
     * @throws IllegalArgumentException if the message has no such number
     */
    public long number(String name) {
        if (fields.get(name) instanceof Long number) {
            return number;
        }
        throw new IllegalArgumentException("The broadcast " + action.wireName() + " has no number " + name);
    }

    /** A text; empty if the message has none by that name. */
    public Optional<String> text(String name) {
        return fields.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static boolean isReserved(String name) {
        return name.equals("action") || name.equals("cluster");
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalArgumentException("Not acceptable in a broadcast: " + what);
        }
    }
}
