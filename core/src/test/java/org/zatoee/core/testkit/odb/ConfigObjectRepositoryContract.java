// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.ConfigObjectRepository;
import org.zatoee.core.object.KeyInUseException;
import org.zatoee.core.object.ObjectDocument;
import org.zatoee.core.object.Secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every {@link ConfigObjectRepository} does with single objects. */
public abstract class ConfigObjectRepositoryContract extends OdbTestCase {

    private long cluster;

    @BeforeEach
    void makeACluster() {
        cluster = aCluster();
    }

    @Test
    void keepsAllThatAnObjectHas() {
        Map<String, Object> values = Map.of(
                "text",
                "za\u017C\u00F3\u0142\u0107 \uD83D\uDE80 \"'\\\n\u0000 ?:x${y}",
                "empty",
                "",
                "long",
                "x".repeat(100_000),
                "min",
                Long.MIN_VALUE,
                "max",
                Long.MAX_VALUE,
                "unsafe in doubles",
                9_007_199_254_740_993L,
                "yes",
                true,
                "no",
                false);
        Secrets secrets = new Secrets(Map.of("password", "$argon2id$v=19\u0142"));

        ConfigObject inserted = insert(new ObjectDocument("type", "orders", values, secrets, List.of(), List.of()));

        assertThat(inserted).isEqualTo(new ConfigObject(inserted.id(), "type", "orders", values, secrets, 1));
        assertThat(theirs().find(cluster, inserted.id())).contains(inserted);
    }

    @Test
    void keepsAnObjectWithoutAnything() {
        ConfigObject inserted = insert(new ObjectDocument("type", "x", Map.of(), Secrets.NONE, List.of(), List.of()));

        assertThat(theirs().find(cluster, inserted.id())).contains(inserted);
        assertThat(inserted.values()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.zatoee.core.testkit.odb.Names#kept")
    void findsObjectsOfAnyNameByIt(String name) {
        ConfigObject inserted = insert(Documents.named(name));

        assertThat(theirs().findByKey(cluster, Documents.key(name))).contains(inserted);
        assertThat(inserted.name()).isEqualTo(name);
    }

    @Test
    void knowsNoneThatIsNotThere() {
        assertThat(ours().find(cluster, NOWHERE)).isEmpty();
        assertThat(ours().findByKey(cluster, Documents.key("x"))).isEmpty();
        assertThat(ours().findReferencing(cluster, NOWHERE)).isEmpty();
    }

    @Test
    void keepsClustersApart() {
        ConfigObject inserted = insert(Documents.named("orders"));
        long other = aCluster();

        assertThat(ours().find(other, inserted.id())).isEmpty();
        assertThat(ours().findByKey(other, Documents.key("orders"))).isEmpty();
        refuses(() -> ours().update(other, inserted.id(), Documents.named("x"), 2));
        refuses(() -> ours().delete(other, inserted.id(), 2));
        refuses(() -> ours().insert(other, Documents.needing("x", inserted.id()), 2));
        assertThat(ours().insert(other, Documents.named("orders"), 1).id()).isNotEqualTo(inserted.id());
        assertThat(ours().find(cluster, inserted.id())).contains(inserted);
    }

    @Test
    void refusesAKeyThatAnotherHasAndAddsNothing() {
        ConfigObject first = insert(Documents.named("orders"));

        assertThatThrownBy(() -> theirs().insert(cluster, Documents.named("orders"), 2))
                .isInstanceOfSatisfying(
                        KeyInUseException.class, e -> assertThat(e.key()).isEqualTo(Documents.key("orders")))
                .hasMessageContaining("name: 'orders' is in use");

        assertThat(ours().changesSince(cluster, 0).changed()).containsExactly(first);
        assertThat(insert(Documents.named("others")).name()).isEqualTo("others");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Orders", "orders ", "o\u0308rders", "\u00F6rders", "%", "orders\u0000"})
    void tellsKeysApartByEveryCharacter(String other) {
        insert(Documents.named("orders"));

        assertThat(ours().findByKey(cluster, Documents.key(other))).isEmpty();
    }

    @Test
    void tellsKeysApartByTheirScopeAndWhereTheirPartsEnd() {
        ConfigObject one = insert(Documents.withKeys("one", Documents.key("a", "bc")));
        ConfigObject two = insert(Documents.withKeys("two", Documents.key("ab", "c")));
        ConfigObject three = insert(Documents.withKeys("three", Documents.scoped("other", "a", "bc")));

        assertThat(List.of(
                        ours().findByKey(cluster, Documents.key("a", "bc")),
                        ours().findByKey(cluster, Documents.key("ab", "c")),
                        ours().findByKey(cluster, Documents.scoped("other", "a", "bc"))))
                .containsExactly(Optional.of(one), Optional.of(two), Optional.of(three));
        assertThat(ours().findByKey(cluster, Documents.key("abc"))).isEmpty();
    }

    @Test
    void keepsKeysOfAnyLength() {
        ConfigObject inserted = insert(Documents.withKeys("x", Documents.key("/" + "p".repeat(10_000))));

        assertThat(ours().findByKey(cluster, Documents.key("/" + "p".repeat(10_000))))
                .contains(inserted);
    }

    @Test
    void replacesWhatAnObjectHas() {
        ConfigObject first = insert(Documents.named("orders"));
        Secrets secrets = new Secrets(Map.of("password", "s"));
        ObjectDocument changed = new ObjectDocument(
                "type", "bills", Map.of("n", 1L), secrets, List.of(Documents.key("bills")), List.of());

        ConfigObject updated = theirs().update(cluster, first.id(), changed, 7);

        assertThat(updated).isEqualTo(new ConfigObject(first.id(), "type", "bills", Map.of("n", 1L), secrets, 7));
        assertThat(ours().find(cluster, first.id())).contains(updated);
        assertThat(ours().findByKey(cluster, Documents.key("bills"))).contains(updated);
        assertThat(ours().findByKey(cluster, Documents.key("orders"))).isEmpty();
        assertThat(insert(Documents.named("orders")).id()).isNotEqualTo(first.id());
    }

    @Test
    void letsAnObjectKeepItsKeysButTakeNoneOfOthers() {
        insert(Documents.named("orders"));
        ConfigObject bills = insert(Documents.named("bills"));

        ConfigObject again = ours().update(cluster, bills.id(), Documents.named("bills"), 3);
        assertThatThrownBy(() -> ours().update(cluster, bills.id(), Documents.named("orders"), 4))
                .isInstanceOf(KeyInUseException.class);

        assertThat(theirs().find(cluster, bills.id())).contains(again);
    }

    @Test
    void changesNoType() {
        ConfigObject inserted = insert(Documents.named("orders"));

        refuses(() -> ours().update(
                        cluster,
                        inserted.id(),
                        new ObjectDocument("other", "orders", Map.of(), Secrets.NONE, List.of(), List.of()),
                        2));
    }

    @Test
    void knowsWhoNeedsAnObject() {
        ConfigObject target = insert(Documents.named("target"));
        ConfigObject other = insert(Documents.named("other"));
        ConfigObject one = insert(Documents.needing("one", target.id(), other.id()));
        ConfigObject two = insert(Documents.needing("two", target.id()));

        assertThat(theirs().findReferencing(cluster, target.id())).containsExactly(one, two);

        ConfigObject moved = ours().update(cluster, one.id(), Documents.needing("one", other.id()), 9);

        assertThat(ours().findReferencing(cluster, target.id())).containsExactly(two);
        assertThat(ours().findReferencing(cluster, other.id())).containsExactly(moved);
    }

    @Test
    void refusesToDeleteWhatIsNeeded() {
        ConfigObject target = insert(Documents.named("target"));
        ConfigObject user = insert(Documents.needing("user", target.id()));

        refuses(() -> ours().delete(cluster, target.id(), 3));
        assertThat(ours().find(cluster, target.id())).contains(target);

        ours().delete(cluster, user.id(), 3);
        ours().delete(cluster, target.id(), 4);
        assertThat(theirs().changesSince(cluster, 0).changed()).isEmpty();
    }

    @Test
    void deletesWhatNeedsOnlyItself() {
        ConfigObject inserted = insert(Documents.named("loop"));
        ours().update(cluster, inserted.id(), Documents.needing("loop", inserted.id()), 2);

        ours().delete(cluster, inserted.id(), 3);

        assertThat(theirs().find(cluster, inserted.id())).isEmpty();
    }

    @Test
    void freesTheKeysOfWhatIsDeleted() {
        ConfigObject first = insert(Documents.named("orders"));

        ours().delete(cluster, first.id(), 2);

        assertThat(ours().findByKey(cluster, Documents.key("orders"))).isEmpty();
        assertThat(insert(Documents.named("orders")).id()).isNotEqualTo(first.id());
    }

    @Test
    void refusesToChangeOrNeedWhatIsNotThere() {
        refuses(() -> ours().update(cluster, NOWHERE, Documents.named("x"), 1));
        refuses(() -> ours().delete(cluster, NOWHERE, 1));
        refuses(() -> ours().insert(NOWHERE, Documents.named("x"), 1));
        refuses(() -> ours().insert(cluster, Documents.needing("x", NOWHERE), 1));
        assertThat(ours().changesSince(cluster, 0).changed()).isEmpty();
    }

    private ConfigObject insert(ObjectDocument document) {
        return ours().insert(cluster, document, 1);
    }

    private ConfigObjectRepository ours() {
        return odb().configObjects();
    }

    private ConfigObjectRepository theirs() {
        return another().configObjects();
    }

    private static void refuses(Runnable change) {
        assertThatThrownBy(change::run).isInstanceOf(IllegalArgumentException.class);
    }
}
