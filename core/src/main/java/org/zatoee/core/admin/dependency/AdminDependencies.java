// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.dependency;

import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;

import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.CurrentObjects;
import org.zatoee.core.admin.object.ObjectAdmin;
import org.zatoee.core.admin.object.SecretSource;
import org.zatoee.core.admin.probe.HttpProbe;
import org.zatoee.core.admin.probe.SqlProbe;
import org.zatoee.core.deployment.admin.PackageAdmin;
import org.zatoee.core.invoke.ServiceInvoker;
import org.zatoee.core.odb.Odb;
import org.zatoee.core.security.role.RequiredRoles;
import org.zatoee.core.service.ServiceStore;

/**
 * What the services of the public API need of the server they run on.
 *
 * @param cluster the cluster they administer
 * @param serverId the id of the server they run on
 * @param odb keeps what they administer
 * @param admin changes objects
 * @param current the objects as they are
 * @param running what runs services
 * @param outside what is outside the server
 * @param clock tells the time
 */
public record AdminDependencies(
        ClusterScope cluster,
        long serverId,
        Odb odb,
        ObjectAdmin admin,
        CurrentObjects current,
        Running running,
        Outside outside,
        InstantSource clock) {

    public AdminDependencies {
        Objects.requireNonNull(cluster, "cluster");
        Objects.requireNonNull(odb, "odb");
        Objects.requireNonNull(admin, "admin");
        Objects.requireNonNull(current, "current");
        Objects.requireNonNull(running, "running");
        Objects.requireNonNull(outside, "outside");
        Objects.requireNonNull(clock, "clock");
    }

    /**
     * What runs services.
     *
     * @param store the services of this server
     * @param invoker calls them
     * @param required the least role each of the platform's needs
     * @param callers the roles of callers
     * @param usages how often services were called
     * @param packages changes which services there are
     */
    public record Running(
            ServiceStore store,
            ServiceInvoker invoker,
            RequiredRoles required,
            CallerRoles callers,
            ServiceUsages usages,
            PackageAdmin packages) {

        public Running {
            Objects.requireNonNull(store, "store");
            Objects.requireNonNull(invoker, "invoker");
            Objects.requireNonNull(required, "required");
            Objects.requireNonNull(callers, "callers");
            Objects.requireNonNull(usages, "usages");
            Objects.requireNonNull(packages, "packages");
        }
    }

    /**
     * What is outside the server.
     *
     * @param http tries outgoing HTTP connections
     * @param sql tries outgoing SQL connections
     * @param secrets reads what was encrypted
     * @param components asks the components of the cluster whether they answer, by name; each throws if its own does not
     * @param release the version of the platform
     */
    public record Outside(
            HttpProbe http, SqlProbe sql, SecretSource secrets, Map<String, Runnable> components, String release) {

        public Outside {
            Objects.requireNonNull(http, "http");
            Objects.requireNonNull(sql, "sql");
            Objects.requireNonNull(secrets, "secrets");
            components = Map.copyOf(components);
            Objects.requireNonNull(release, "release");
        }
    }
}
