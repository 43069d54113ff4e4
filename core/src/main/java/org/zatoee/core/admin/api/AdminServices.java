// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.api;

import java.util.ArrayList;
import java.util.List;

import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.audit.AuditServices;
import org.zatoee.core.admin.check.CheckServices;
import org.zatoee.core.admin.cluster.ClusterServices;
import org.zatoee.core.admin.dependency.AdminDependencies;
import org.zatoee.core.admin.deploy.DeployServices;
import org.zatoee.core.admin.helpers.PingServices;
import org.zatoee.core.admin.info.InfoServices;
import org.zatoee.core.admin.object.ObjectReader;
import org.zatoee.core.admin.object.ObjectServices;
import org.zatoee.core.admin.probe.ProbeServices;
import org.zatoee.core.admin.scheduler.SchedulerServices;
import org.zatoee.core.admin.security.SecurityServices;
import org.zatoee.core.admin.server.ServerServices;
import org.zatoee.core.admin.service.ServiceServices;
import org.zatoee.core.admin.type.ObjectTypes;

/** The services of the public API, but those of the KVDB and of security tokens. */
public final class AdminServices {

    private AdminServices() {}

    /** All of them, each name once. */
    public static List<PlatformService> all(AdminDependencies given) {
        ClusterScope cluster = given.cluster();
        ObjectReader reader =
                new ObjectReader(cluster, given.current(), given.odb().services());
        ObjectServices objects = new ObjectServices(given.admin(), reader);
        List<PlatformService> services = new ArrayList<>();
        ObjectTypes.all().forEach(type -> services.addAll(objects.of(type)));
        services.addAll(SecurityServices.all(cluster, given.current()));
        services.addAll(SchedulerServices.all(reader, given.running().invoker()));
        services.addAll(ProbeServices.all(
                reader,
                given.outside().http(),
                given.outside().sql(),
                given.outside().secrets()));
        services.addAll(ServiceServices.all(given));
        services.addAll(DeployServices.all(given));
        services.addAll(ServerServices.all(given));
        services.addAll(ClusterServices.all(given));
        services.addAll(InfoServices.all(given));
        services.addAll(AuditServices.all(given));
        services.addAll(PingServices.all(cluster));
        services.addAll(CheckServices.all());
        return services;
    }
}
