// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.cluster;

import java.util.ArrayList;
import java.util.List;

import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.Paging;
import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.dependency.AdminDependencies;
import org.zatoee.core.admin.object.ObjectFields;
import org.zatoee.core.admin.type.PlatformTypes;
import org.zatoee.core.cluster.Cluster;
import org.zatoee.core.object.field.Field;

import static org.zatoee.core.admin.describe.ServiceDraft.changes;
import static org.zatoee.core.admin.describe.ServiceDraft.reads;

/** The family {@code zato.cluster.*}. */
public final class ClusterServices {

    private ClusterServices() {}

    /** All of them. */
    public static List<PlatformService> all(AdminDependencies given) {
        ClusterScope scope = given.cluster();
        ThisCluster cluster = new ThisCluster(given);
        List<Field> editable =
                new ArrayList<>(List.of(ObjectFields.ID, Field.text(Field.NAME).optional()));
        PlatformTypes.CLUSTER.fields().stream().map(Field::orUnsaid).forEach(editable::add);
        return List.of(
                reads(scope, "zato.cluster.get-list", "Lists the clusters that this server administers: its own.")
                        .takesPaging()
                        .givesList(ThisCluster.FIELDS)
                        .extension()
                        .by((input, zato) -> Paging.of(input.raw())
                                .apply(List.of(cluster.get()), Cluster::name, cluster::view)
                                .output()),
                reads(scope, "zato.cluster.get-by-id", "Gives the cluster.")
                        .takes(ObjectFields.ID)
                        .gives(ThisCluster.FIELDS)
                        .extension()
                        .by((input, zato) -> cluster.view(cluster.require(input.number("id")))),
                changes(scope, "zato.cluster.edit", "Changes what is said of the cluster; its name stays.")
                        .takes(editable)
                        .gives(ThisCluster.FIELDS)
                        .extension()
                        .by(cluster::edit));
    }
}
