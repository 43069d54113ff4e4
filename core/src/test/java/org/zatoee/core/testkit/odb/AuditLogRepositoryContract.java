// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zatoee.core.audit.AuditEntry;
import org.zatoee.core.audit.AuditLogRepository;
import org.zatoee.core.audit.AuditLogRepository.Query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every {@link AuditLogRepository} does. */
public abstract class AuditLogRepositoryContract extends OdbTestCase {

    private static final Query ALL = new Query("", "", 0, 100);

    private long cluster;

    @BeforeEach
    void makeACluster() {
        cluster = aCluster();
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(another().auditLog().find(cluster, ALL)).isEqualTo(new AuditLogRepository.Page(List.of(), 0));
    }

    @Test
    void keepsAllThatAnEntryHas() {
        AuditEntry given = new AuditEntry(
                0,
                Instant.parse("2026-11-21T12:00:00.123456789Z"),
                new AuditEntry.Actor("za\u017C\u00F3\u0142\u0107", "::1", "K00000", "server1", "zato.http-soap.edit"),
                "edit",
                new AuditEntry.Subject("http-soap", 7, "\uD83D\uDE80"),
                "{\"url_path\":{\"from\":\"/\",\"to\":\"" + "x".repeat(100_000) + "\"}}",
                42);

        odb().auditLog().add(cluster, given);

        assertThat(another().auditLog().find(cluster, ALL).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .isEqualTo(new AuditEntry(
                                entry.id(), NOON, given.actor(), "edit", given.subject(), given.changes(), 42)))
                .satisfies(entry -> assertThat(entry.id()).isPositive());
    }

    @Test
    void showsTheNewestFirstPageByPage() {
        for (int i = 1; i <= 5; i++) {
            add(NOON, "admin", "job", "object" + i);
        }

        assertThat(names(new Query("", "", 0, 2))).containsExactly("object5", "object4");
        assertThat(names(new Query("", "", 2, 2))).containsExactly("object3", "object2");
        assertThat(names(new Query("", "", 4, 2))).containsExactly("object1");
        assertThat(names(new Query("", "", 6, 2))).isEmpty();
        assertThat(odb().auditLog().find(cluster, new Query("", "", 4, 2)).total())
                .isEqualTo(5);
    }

    @Test
    void findsTextInUserServiceAndNameInAnyCase() {
        add(NOON, "\u0141ukasz", "job", "one");
        add(NOON, "admin", "job", "by \u0142UKASZ");
        add(NOON, "admin", "job", "100%_!");

        assertThat(names(new Query("\u0142ukASZ", "", 0, 10))).containsExactly("by \u0142UKASZ", "one");
        assertThat(names(new Query("ZATO.job", "", 0, 10))).hasSize(3);
        assertThat(names(new Query("0%_!", "", 0, 10))).containsExactly("100%_!");
        assertThat(names(new Query("__", "", 0, 10))).isEmpty();
        assertThat(names(new Query("127.0.0.1", "", 0, 10))).isEmpty();
    }

    @Test
    void findsWhatWasDoneToOneTypeOfObject() {
        add(NOON, "admin", "job", "one");
        add(NOON, "admin", "http-soap", "two");

        assertThat(names(new Query("", "job", 0, 10))).containsExactly("one");
        assertThat(odb().auditLog()
                        .find(cluster, new Query("two", "job", 0, 10))
                        .total())
                .isZero();
    }

    @Test
    void dropsWhatIsOld() {
        add(NOON.minusMillis(1), "admin", "job", "old");
        add(NOON, "admin", "job", "new");
        long other = aCluster();
        odb().auditLog().add(other, entry(NOON.minusSeconds(1), "admin", "job", "of another cluster"));

        assertThat(odb().auditLog().deleteBefore(cluster, NOON)).isEqualTo(1);

        assertThat(names(ALL)).containsExactly("new");
        assertThat(another().auditLog().find(other, ALL).total()).isEqualTo(1);
    }

    @Test
    void goesWithTheTransactionOfTheChange() {
        assertThatThrownBy(() -> odb().inTransaction(() -> {
                    add(NOON, "admin", "job", "undone");
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(names(ALL)).isEmpty();
    }

    @Test
    void refusesAnEntryOfNoCluster() {
        assertThatThrownBy(() -> odb().auditLog().add(NOWHERE, entry(NOON, "a", "b", "c")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> names(Query query) {
        return odb().auditLog().find(cluster, query).entries().stream()
                .map(entry -> entry.subject().name())
                .toList();
    }

    private void add(Instant at, String user, String type, String name) {
        odb().auditLog().add(cluster, entry(at, user, type, name));
    }

    private static AuditEntry entry(Instant at, String user, String type, String name) {
        return new AuditEntry(
                0,
                at,
                new AuditEntry.Actor(user, "127.0.0.1", "K1", "server1", "zato." + type + ".create"),
                "create",
                new AuditEntry.Subject(type, 1, name),
                "{}",
                1);
    }
}
