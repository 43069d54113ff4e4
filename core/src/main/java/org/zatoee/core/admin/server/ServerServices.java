// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.server;

import java.util.List;

import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.Paging;
import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.dependency.AdminDependencies;
import org.zatoee.core.admin.object.ObjectFields;
import org.zatoee.core.cluster.Server;
import org.zatoee.core.cluster.ServerRepository;
import org.zatoee.core.object.field.Field;

import static org.zatoee.core.admin.describe.ServiceDraft.changes;
import static org.zatoee.core.admin.describe.ServiceDraft.reads;

/** The family {@code zato.server.*}. */
public final class ServerServices {

    private ServerServices() {}

    /** All of them. */
    public static List<PlatformService> all(AdminDependencies given) {
        ClusterScope cluster = given.cluster();
        ServerRepository servers = given.odb().servers();
        ServerChange change = new ServerChange(given);
        return List.of(
                reads(cluster, "zato.server.get-list", "Lists the servers of the cluster, by name.")
                        .takesPaging()
                        .givesList(ServerView.FIELDS)
                        .by((input, zato) -> Paging.of(input.raw())
                                .apply(servers.findAll(cluster.id()), Server::name, ServerView::of)
                                .output()),
                reads(cluster, "zato.server.get-by-id", "Gives a server.")
                        .takes(ObjectFields.ID)
                        .gives(ServerView.FIELDS)
                        .by((input, zato) -> ServerView.of(change.require(input.number("id")))),
                changes(cluster, "zato.server.edit", "Gives a server another name: its settings must have it too.")
                        .takes(ObjectFields.ID, Field.text(Field.NAME))
                        .gives(ServerView.FIELDS)
                        .by(change::edit),
                changes(cluster, "zato.server.delete", "Forgets a server that has stopped, but not the one asked.")
                        .takes(ObjectFields.ID, Field.flag("is_forced").optional())
                        .byCommand(change::delete));
    }
}
