// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.broker;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.zatoee.core.broker.MessageGroups;

/** Groups in memory. Thread-safe. */
public final class InMemoryGroups implements MessageGroups {

    private final Map<String, Map<String, String>> groups = new HashMap<>();

    @Override
    public synchronized Map<String, String> add(String group, String member, String result) {
        Map<String, String> known = groups.computeIfAbsent(group, first -> new LinkedHashMap<>());
        known.putIfAbsent(member, result);
        return Map.copyOf(known);
    }

    @Override
    public synchronized void remove(String group) {
        groups.remove(group);
    }
}
