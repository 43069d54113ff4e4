// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.rule;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.object.ConfigChanges;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.ConfigObjectRepository;
import org.zatoee.core.object.ConfigObjects;
import org.zatoee.core.object.ObjectDocument;

/**
 * The rules of one cluster. To be asked in the transaction of a change, behind the lock on the configuration version: what
 * they look at cannot change until the end of it, so that two changes at once cannot break a rule together. Thread-safe.
 */
public final class ClusterRules {

    private static final List<ClusterRule> ALL = List.of(new OneChannelPerRequest(), new LastAdministrator());

    private final long clusterId;
    private final ConfigObjectRepository objects;
    private final Supplier<ConfigObjects> known;

    /**
     * Those of a cluster.
     *
     * @param known objects that were read at some time: only what changed since is read again. May be older than the ODB,
     *     and must not ask it
     */
    public ClusterRules(long clusterId, ConfigObjectRepository objects, Supplier<ConfigObjects> known) {
        this.clusterId = clusterId;
        this.objects = Objects.requireNonNull(objects, "objects");
        this.known = Objects.requireNonNull(known, "known");
    }

    /**
     * Checks an object that is about to be written.
     *
     * @param before as it is; null if it is about to be created
     * @param after what is to be written
     * @param version the configuration version of this change
     * @throws org.zatoee.service.ServiceException naming the field that breaks a rule
     */
    public void write(@Nullable ConfigObject before, ObjectDocument after, long version) {
        ConfigObject written = new ConfigObject(
                before == null ? 0 : before.id(), after.type(), after.name(), after.values(), after.secrets(), version);
        Supplier<ConfigObjects> now = now(version);
        ALL.forEach(rule -> rule.write(before, written, now));
    }

    /**
     * Checks objects that are about to be deleted together.
     *
     * @param version the configuration version of this change
     * @throws org.zatoee.service.ServiceException if they must not be
     */
    public void delete(Collection<ConfigObject> doomed, long version) {
        Supplier<ConfigObjects> now = now(version);
        ALL.forEach(rule -> rule.delete(doomed, now));
    }

    private Supplier<ConfigObjects> now(long version) {
        return () -> {
            ConfigObjects last = known.get();
            // An ODB that was restored from a backup begins at an earlier version again.
            ConfigObjects base = last.version() < version ? last : ConfigObjects.NONE;
            ConfigChanges changes = objects.changesSince(clusterId, base.version());
            return changes.changed().isEmpty() && changes.deleted().isEmpty() ? base : base.with(changes);
        };
    }
}
