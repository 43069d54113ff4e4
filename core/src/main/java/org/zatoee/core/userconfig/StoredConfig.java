// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.userconfig;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What is configured for services of all servers, by name, at one version of the configuration. Immutable. */
public final class StoredConfig {

    /** Nothing is configured. */
    public static final StoredConfig NONE = new StoredConfig(Map.of());

    private final NavigableMap<String, StoredEntry> entries;

    public StoredConfig(Map<String, StoredEntry> entries) {
        this.entries = Collections.unmodifiableNavigableMap(new TreeMap<>(entries));
    }

    /** All entries, by name. */
    public Map<String, StoredEntry> entries() {
        return entries;
    }

    /** The entries whose names begin so, by their whole names. */
    Map<String, StoredEntry> beginningWith(String prefix) {
        return entries.subMap(prefix, true, prefix + Character.MAX_VALUE, false);
    }
}
