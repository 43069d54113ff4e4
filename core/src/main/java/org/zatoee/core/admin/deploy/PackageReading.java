// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.deploy;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.input.Inputs;
import org.zatoee.core.cluster.Server;
import org.zatoee.core.deployment.DeploymentPackage;
import org.zatoee.core.deployment.admin.PackageAdmin;
import org.zatoee.core.odb.Odb;
import org.zatoee.service.ServiceContext;

/** Lists packages, and says what became of them. */
final class PackageReading {

    private final ClusterScope cluster;
    private final Odb odb;
    private final PackageAdmin packages;

    PackageReading(ClusterScope cluster, Odb odb, PackageAdmin packages) {
        this.cluster = cluster;
        this.odb = odb;
        this.packages = packages;
    }

    /** All that are kept, or those of a name; the latest first. */
    Object list(Inputs input, ServiceContext zato) {
        String name = input.text("payload_name");
        List<DeploymentPackage> all = odb.deploymentPackages().findAll(cluster.id());
        List<Map<String, Object>> views = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (name.isEmpty() || all.get(i).payloadName().equals(name)) {
                views.add(PackageView.full(all.get(i)));
            }
        }
        return views;
    }

    /** What became of a package on each server. */
    Object statuses(Inputs input, ServiceContext zato) {
        long id = packages.require(input.number("package_id")).id();
        Map<Long, String> names =
                odb.servers().findAll(cluster.id()).stream().collect(Collectors.toMap(Server::id, Server::name));
        return odb.deploymentPackages().statuses(id).stream()
                .map(status -> PackageView.status(status, names.getOrDefault(status.serverId(), "")))
                .toList();
    }

    /** The file of a package, as it was handed in, in base64. */
    Object payload(Inputs input, ServiceContext zato) {
        DeploymentPackage found = packages.require(input.number("package_id"));
        Map<String, Object> view = new LinkedHashMap<>(PackageView.brief(found));
        view.put(
                "payload",
                Base64.getEncoder().encodeToString(odb.deploymentPackages().payload(found.id())));
        return view;
    }
}
