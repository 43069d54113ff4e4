// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.audit;

import java.time.Instant;
import java.util.Objects;

/**
 * One change, as the audit log keeps it.
 *
 * @param id its key in the ODB; 0 before it has one
 * @param at when
 * @param actor who
 * @param action what was done, for instance {@code create}
 * @param subject to what
 * @param changes the fields that changed, as a JSON object of {@code {"field": {"from": ..., "to": ...}}}; secrets masked
 * @param configVersion the configuration version it led to; 0 if it changed nothing of the configuration
 */
public record AuditEntry(
        long id, Instant at, Actor actor, String action, Subject subject, String changes, long configVersion) {

    public AuditEntry {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(changes, "changes");
    }

    /**
     * Who did it, and how.
     *
     * @param user the name of the security definition
     * @param remoteAddress the address of the client
     * @param cid the correlation ID of the call
     * @param server the server that took it
     * @param service the service that was called
     */
    public record Actor(String user, String remoteAddress, String cid, String server, String service) {

        public Actor {
            Objects.requireNonNull(user, "user");
            Objects.requireNonNull(remoteAddress, "remoteAddress");
            Objects.requireNonNull(cid, "cid");
            Objects.requireNonNull(server, "server");
            Objects.requireNonNull(service, "service");
        }
    }

    /**
     * What it was done to.
     *
     * @param type the key of the type of object
     * @param id the id of the object
     * @param name its name then
     */
    public record Subject(String type, long id, String name) {

        public Subject {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(name, "name");
        }
    }
}
