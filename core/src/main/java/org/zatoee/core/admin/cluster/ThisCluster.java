// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.cluster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.zatoee.core.admin.Actors;
import org.zatoee.core.admin.dependency.AdminDependencies;
import org.zatoee.core.admin.input.Inputs;
import org.zatoee.core.admin.object.ObjectFields;
import org.zatoee.core.admin.type.PlatformTypes;
import org.zatoee.core.cluster.Cluster;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.field.Field;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.ServiceContext;

/** The cluster that a server belongs to, with what administrators said of it. */
final class ThisCluster {

    /** What replies show. */
    static final List<Field> FIELDS = List.of(
            ObjectFields.ID,
            Field.text(Field.NAME),
            Field.number("config_version", 0, Long.MAX_VALUE),
            Field.text("description").optional(),
            Field.text("lb_host").optional(),
            Field.number("lb_port", 1, 65535).optional(),
            Field.number("lb_agent_port", 1, 65535).optional());

    private final AdminDependencies given;

    ThisCluster(AdminDependencies given) {
        this.given = given;
    }

    Cluster get() {
        return require(given.cluster().id());
    }

    Cluster require(long id) {
        return given.odb()
                .clusters()
                .find(id)
                .filter(cluster -> cluster.id() == given.cluster().id())
                .orElseThrow(() -> new NotFoundException("id: there is no cluster with id " + id + " here"));
    }

    /** Changes what is said of it. By its name servers find it in ODB and KVDB, so that stays. */
    Object edit(Inputs input, ServiceContext zato) {
        Cluster cluster = require(input.number("id"));
        if (input.has(Field.NAME) && !input.text(Field.NAME).equals(cluster.name())) {
            throw new BadRequestException(
                    Field.NAME, "must stay '" + cluster.name() + "': servers find the cluster by it");
        }
        given.admin().put(PlatformTypes.CLUSTER, cluster.name(), input.raw(), Actors.of(zato));
        return view(get());
    }

    Map<String, Object> view(Cluster cluster) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", cluster.id());
        view.put(Field.NAME, cluster.name());
        view.put("config_version", cluster.configVersion());
        List<ConfigObject> said = given.current().get().named(PlatformTypes.CLUSTER.key(), cluster.name());
        for (Field field : PlatformTypes.CLUSTER.fields()) {
            Object value = said.isEmpty() ? null : said.get(0).value(field.name());
            view.put(field.name(), value == null ? "" : value);
        }
        return view;
    }
}
