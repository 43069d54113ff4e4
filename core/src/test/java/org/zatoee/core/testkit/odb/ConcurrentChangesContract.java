// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.zatoee.core.object.ConfigChanges;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.KeyInUseException;
import org.zatoee.core.odb.Odb;

import static org.assertj.core.api.Assertions.assertThat;

/** What an ODB does when threads of two servers change configuration objects at once. */
public abstract class ConcurrentChangesContract extends OdbTestCase {

    private static final int ROUNDS = 15;

    @Test
    void givesAKeyToOneOnlyAndRefusesTheOthers() throws Exception {
        long cluster = aCluster();

        List<Optional<ConfigObject>> inserted = byAll(odb -> {
            try {
                return Optional.of(insert(odb, cluster, "orders"));
            } catch (KeyInUseException e) {
                return Optional.empty();
            }
        });

        List<ConfigObject> winners = inserted.stream().flatMap(Optional::stream).toList();
        assertThat(winners).hasSize(1);
        assertThat(odb().configObjects().changesSince(cluster, 0)).isEqualTo(new ConfigChanges(1, winners, Set.of()));
    }

    @Test
    void givesAKeyToOneOnlyEvenIfTransactionsHadLookedBefore() throws Exception {
        long cluster = aCluster();

        List<Boolean> inserted = byAll(odb -> {
            try {
                odb.inTransaction(() -> {
                    odb.configObjects().findByKey(cluster, Documents.key("orders"));
                    return insert(odb, cluster, "orders");
                });
                return true;
            } catch (KeyInUseException e) {
                return false;
            }
        });

        assertThat(inserted).containsOnlyOnce(true);
        assertThat(odb().configObjects().changesSince(cluster, 0).changed()).hasSize(1);
        assertThat(insert(odb(), cluster, "others").version()).isEqualTo(2);
    }

    @Test
    void followersMissNothingAndSeeEveryChangeAsAWhole() throws Exception {
        long cluster = aCluster();
        AtomicInteger writing = new AtomicInteger(THREADS - 2);
        List<Callable<Map<Long, ConfigObject>>> works = new ArrayList<>();
        for (int i = 0; i < THREADS - 2; i++) {
            Odb odb = i % 2 == 0 ? odb() : another();
            works.add(() -> {
                try {
                    write(odb, cluster);
                } finally {
                    writing.decrementAndGet();
                }
                return Map.of();
            });
        }
        works.add(() -> follow(odb(), cluster, writing));
        works.add(() -> follow(another(), cluster, writing));

        List<Map<Long, ConfigObject>> seen = AtOnce.run(works);

        Map<Long, ConfigObject> there = odb().configObjects().changesSince(cluster, 0).changed().stream()
                .collect(Collectors.toMap(ConfigObject::id, object -> object));
        assertThat(there).hasSize(2 * (THREADS - 2));
        assertThat(seen.subList(THREADS - 2, THREADS)).containsOnly(there);
    }

    /** Adds pairs of objects, each pair at one version, and deletes the pair before. */
    private static void write(Odb odb, long cluster) {
        List<ConfigObject> before = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            before = odb.inTransaction(replaced(odb, cluster, List.copyOf(before)));
        }
    }

    private static Supplier<List<ConfigObject>> replaced(Odb odb, long cluster, List<ConfigObject> before) {
        return () -> {
            long version = odb.clusters().bumpConfigVersion(cluster);
            before.forEach(object -> odb.configObjects().delete(cluster, object.id(), version));
            return List.of(
                    odb.configObjects().insert(cluster, Documents.named(aName()), version),
                    odb.configObjects().insert(cluster, Documents.named(aName()), version));
        };
    }

    /** Does what a server does: asks for what changed since it last asked. */
    private static Map<Long, ConfigObject> follow(Odb odb, long cluster, AtomicInteger writing) {
        Map<Long, ConfigObject> objects = new TreeMap<>();
        long version = 0;
        boolean last;
        do {
            last = writing.get() == 0;
            ConfigChanges changes = odb.configObjects().changesSince(cluster, version);
            changes.deleted().forEach(objects::remove);
            changes.changed().forEach(object -> objects.put(object.id(), object));
            version = changes.version();
            assertThat(objects.size()).as("pairs at version %s", version).isEven();
            assertThat(changes.changed()).extracting(ConfigObject::version).allMatch(isAtMost(version));
        } while (!last);
        return objects;
    }

    private static Predicate<Long> isAtMost(long version) {
        return each -> each <= version;
    }

    private static ConfigObject insert(Odb odb, long cluster, String name) {
        return odb.inTransaction(() -> {
            long version = odb.clusters().bumpConfigVersion(cluster);
            return odb.configObjects().insert(cluster, Documents.named(name), version);
        });
    }
}
