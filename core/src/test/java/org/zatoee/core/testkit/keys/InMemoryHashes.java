// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.keys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

/** Texts, hashes and lists by their keys. Thread-safe. */
public final class InMemoryHashes {

    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> hashes = new ConcurrentHashMap<>();
    private final Map<String, List<String>> lists = new ConcurrentHashMap<>();

    public void set(String key, String text) {
        texts.put(key, text);
    }

    public @Nullable String get(String key) {
        return texts.get(key);
    }

    /** Sets fields of a hash. */
    public void put(String key, Map<String, String> fields) {
        hashes.merge(key, fields, (before, more) -> {
            Map<String, String> both = new HashMap<>(before);
            both.putAll(more);
            return both;
        });
    }

    public Map<String, String> hash(String key) {
        return hashes.getOrDefault(key, Map.of());
    }

    /** Puts an element before the others of a list. */
    public void push(String key, String element) {
        lists.computeIfAbsent(key, any -> new CopyOnWriteArrayList<>()).add(0, element);
    }

    public List<String> list(String key) {
        return lists.getOrDefault(key, List.of());
    }

    /** The keys of all hashes. */
    public Set<String> hashKeys() {
        return new TreeMap<>(hashes).keySet();
    }

    public boolean remove(String key) {
        return texts.remove(key) != null | hashes.remove(key) != null | lists.remove(key) != null;
    }
}
