// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.object;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All configuration objects of a cluster at one version, in memory. Immutable, thread-safe. */
public final class ConfigObjects {

    /** Before anything was read. */
    public static final ConfigObjects NONE = new ConfigObjects(0, Map.of(), Map.of());

    private final long version;
    private final Map<Long, ConfigObject> byId;
    private final Map<String, List<ConfigObject>> byType;

    private ConfigObjects(long version, Map<Long, ConfigObject> byId, Map<String, List<ConfigObject>> byType) {
        this.version = version;
        this.byId = byId;
        this.byType = byType;
    }

    /** The configuration version. */
    public long version() {
        return version;
    }

    /** One object. */
    public Optional<ConfigObject> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** One object of a type. */
    public Optional<ConfigObject> find(String type, long id) {
        return find(id).filter(object -> object.type().equals(type));
    }

    /** The objects of a type, by name. */
    public List<ConfigObject> ofType(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /** The objects of a type that have this name. */
    public List<ConfigObject> named(String type, String name) {
        return ofType(type).stream()
                .filter(object -> object.name().equals(name))
                .toList();
    }

    /** The same with changes applied: only types that changed are sorted again. */
    public ConfigObjects with(ConfigChanges changes) {
        Map<Long, ConfigObject> ids = new HashMap<>(byId);
        Set<String> touched = new HashSet<>();
        for (long id : changes.deleted()) {
            remember(ids.remove(id), touched);
        }
        for (ConfigObject object : changes.changed()) {
            remember(ids.put(object.id(), object), touched);
            touched.add(object.type());
        }
        return new ConfigObjects(changes.version(), ids, sorted(ids, touched));
    }

    private static void remember(ConfigObject replaced, Set<String> touched) {
        if (replaced != null) {
            touched.add(replaced.type());
        }
    }

    private Map<String, List<ConfigObject>> sorted(Map<Long, ConfigObject> ids, Set<String> touched) {
        Map<String, List<ConfigObject>> types = new HashMap<>(byType);
        types.keySet().removeAll(touched);
        for (ConfigObject object : ids.values()) {
            if (touched.contains(object.type())) {
                types.computeIfAbsent(object.type(), type -> new ArrayList<>()).add(object);
            }
        }
        for (String type : touched) {
            List<ConfigObject> objects = types.get(type);
            if (objects != null) {
                objects.sort(Comparator.comparing(ConfigObject::name).thenComparing(ConfigObject::id));
                types.put(type, Collections.unmodifiableList(objects));
            }
        }
        return types;
    }
}
