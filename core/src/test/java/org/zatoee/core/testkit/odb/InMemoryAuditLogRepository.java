// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.zatoee.core.audit.AuditEntry;
import org.zatoee.core.audit.AuditLogRepository;
import org.zatoee.core.testkit.odb.InMemoryTables.AuditRow;

final class InMemoryAuditLogRepository implements AuditLogRepository {

    private final InMemoryTransactions transactions;

    InMemoryAuditLogRepository(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(long clusterId, AuditEntry entry) {
        transactions.write(tables -> {
            tables.requireCluster(clusterId);
            long id = tables.nextId();
            return tables.audit().put(id, new AuditRow(clusterId, stored(id, entry)));
        });
    }

    @Override
    public Page find(long clusterId, Query query) {
        List<AuditEntry> found = transactions.read(tables -> tables.audit().values().stream()
                .filter(row -> row.clusterId() == clusterId)
                .map(AuditRow::entry)
                .filter(entry -> fits(entry, query))
                .sorted(Comparator.comparing(AuditEntry::id).reversed())
                .toList());
        return new Page(found.stream().skip(query.skip()).limit(query.limit()).toList(), found.size());
    }

    @Override
    public int deleteBefore(long clusterId, Instant time) {
        return transactions.write(tables -> {
            int before = tables.audit().size();
            tables.audit()
                    .values()
                    .removeIf(row ->
                            row.clusterId() == clusterId && row.entry().at().isBefore(time));
            return before - tables.audit().size();
        });
    }

    private static AuditEntry stored(long id, AuditEntry given) {
        return new AuditEntry(
                id,
                given.at().truncatedTo(ChronoUnit.MILLIS),
                given.actor(),
                given.action(),
                given.subject(),
                given.changes(),
                given.configVersion());
    }

    private static boolean fits(AuditEntry entry, Query query) {
        String text = query.text().toLowerCase(Locale.ROOT);
        return (query.objectType().isEmpty() || entry.subject().type().equals(query.objectType()))
                && Stream.of(
                                entry.actor().user(),
                                entry.actor().service(),
                                entry.subject().name())
                        .anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(text));
    }
}
