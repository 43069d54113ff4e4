// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.server;

import org.zatoee.core.admin.Actors;
import org.zatoee.core.admin.dependency.AdminDependencies;
import org.zatoee.core.admin.input.Inputs;
import org.zatoee.core.audit.AuditEntry;
import org.zatoee.core.cluster.Server;
import org.zatoee.core.cluster.UpStatus;
import org.zatoee.core.name.NameRule;
import org.zatoee.core.object.field.Field;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ServiceException;

/** Renames and forgets servers. */
final class ServerChange {

    private static final String TYPE = "server";

    private final AdminDependencies given;

    ServerChange(AdminDependencies given) {
        this.given = given;
    }

    /** Gives a server another name; its settings must have it too before it starts again. */
    Object edit(Inputs input, ServiceContext zato) {
        String name = input.text(Field.NAME);
        NameRule.check(Field.NAME, name);
        return given.odb().inTransaction(() -> {
            Server before = require(input.number("id"));
            Server after =
                    before.name().equals(name) ? before : given.odb().servers().rename(before.id(), name);
            audit(zato, "edit", after, ServerNames.renamed(before.name(), name));
            return ServerView.of(after);
        });
    }

    /** Forgets a server that has stopped; never the one this runs on (zato-facts, section 11). */
    void delete(Inputs input, ServiceContext zato) {
        given.odb().inTransaction(() -> {
            Server server = require(input.number("id"));
            if (server.id() == given.serverId()) {
                throw conflict("id: a server cannot delete itself; ask another one");
            }
            if (server.upStatus() == UpStatus.RUNNING && !input.flag("is_forced")) {
                throw conflict(
                        "id: server '" + server.name() + "' runs; stop it first. If it was killed, say is_forced");
            }
            given.odb().servers().delete(server.id());
            audit(zato, "delete", server, "{}");
            return server;
        });
    }

    Server require(long id) {
        return given.odb()
                .servers()
                .find(id)
                .filter(server -> server.clusterId() == given.cluster().id())
                .orElseThrow(() -> new NotFoundException("id: there is no server with id " + id));
    }

    private static ServiceException conflict(String message) {
        return new ServiceException(ErrorCode.CONFLICT, message);
    }

    private void audit(ServiceContext zato, String action, Server server, String changes) {
        AuditEntry.Subject subject = new AuditEntry.Subject(TYPE, server.id(), server.name());
        given.odb()
                .auditLog()
                .add(
                        given.cluster().id(),
                        new AuditEntry(0, given.clock().instant(), Actors.of(zato), action, subject, changes, 0));
    }
}
