// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.CurrentObjects;
import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.kvdb.KvdbServices;
import org.zatoee.core.admin.object.ObjectAdmin;
import org.zatoee.core.admin.object.ObjectServices;
import org.zatoee.core.admin.stats.KnownServices;
import org.zatoee.core.admin.stats.SampleServices;
import org.zatoee.core.admin.stats.StatsServices;
import org.zatoee.core.admin.type.ObjectTypes;
import org.zatoee.core.datadict.DataDictionaries;
import org.zatoee.core.kvdb.Kvdb;
import org.zatoee.core.kvdb.command.RemoteCommand;
import org.zatoee.core.object.ObjectType;
import org.zatoee.core.odb.Odb;
import org.zatoee.core.openapi.OpenApiServices;
import org.zatoee.core.security.AdminRole;
import org.zatoee.core.security.jwt.service.JwtLogIn;
import org.zatoee.core.security.jwt.service.JwtLogOut;
import org.zatoee.core.stats.Statistics;

/**
 * All services of the public API of one cluster.
 *
 * @param scope the cluster
 * @param admin changes its configuration
 * @param objects its configuration
 */
record PublicApi(ClusterScope scope, ObjectAdmin admin, CurrentObjects objects) {

    List<PlatformService> services(ServerEnvironment environment, ServerCore core, Kvdb kvdb, Odb odb) {
        List<PlatformService> all = new ArrayList<>(configuration());
        InstantSource clock = environment.clock();
        KnownServices known = new ServicesOfOdb(odb.services(), scope.id());
        all.addAll(
                KvdbServices.all(new DataDictionaries(kvdb.dictionaries()), new RemoteCommand(kvdb.commands()), clock));
        all.addAll(StatsServices.all(new Statistics(kvdb.statistics()), known, clock));
        all.addAll(SampleServices.all(kvdb.samples(), known));
        all.addAll(OpenApiServices.all(core.config(), core.services()));
        all.add(PlatformService.of(
                JwtLogIn.NAME, AdminRole.NONE, core.security().logIn()));
        all.add(PlatformService.of(
                JwtLogOut.NAME, AdminRole.NONE, core.security().logOut()));
        return List.copyOf(all);
    }

    private List<PlatformService> configuration() {
        ObjectServices services = new ObjectServices(scope, admin, objects);
        List<PlatformService> all = new ArrayList<>();
        for (ObjectType type : ObjectTypes.all()) {
            all.addAll(services.of(type));
        }
        return all;
    }
}
