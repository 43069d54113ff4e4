// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.audit;

import java.time.Instant;
import java.util.List;

/** Where the audit log of clusters is kept. Entries are only ever added, and dropped when they are old. Thread-safe. */
public interface AuditLogRepository {

    /** Adds an entry, in the transaction of the change it tells of. */
    void add(long clusterId, AuditEntry entry);

    /** Entries, the newest first. */
    Page find(long clusterId, Query query);

    /**
     * Drops entries older than that.
     *
     * @return how many there were
     */
    int deleteBefore(long clusterId, Instant time);

    /**
     * Which entries to find.
     *
     * @param text found in the user, the service or the name of the object, in any case; empty for all
     * @param objectType the key of a type of object; empty for all
     * @param skip how many to leave out at the beginning
     * @param limit how many to find at most
     */
    record Query(String text, String objectType, int skip, int limit) {}

    /**
     * Some entries of many.
     *
     * @param entries the entries
     * @param total how many there are in all that fit
     */
    record Page(List<AuditEntry> entries, long total) {
        public Page {
            entries = List.copyOf(entries);
        }
    }
}
