// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.deploy;

import org.zatoee.core.admin.dependency.AdminDependencies;
import org.zatoee.core.admin.describe.Command;
import org.zatoee.core.admin.input.Inputs;
import org.zatoee.core.cluster.Server;
import org.zatoee.core.deployment.DeploymentPackage;
import org.zatoee.core.deployment.DeploymentState;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.ServiceContext;

/** Has every server of the cluster await a stored jar, whatever became of it before. */
final class AwaitPackage implements Command {

    private final AdminDependencies given;

    AwaitPackage(AdminDependencies given) {
        this.given = given;
    }

    @Override
    public void run(Inputs input, ServiceContext zato) {
        long id = input.number("package_id");
        long cluster = given.cluster().id();
        given.odb().inTransaction(() -> {
            DeploymentPackage stored = given.odb()
                    .deploymentPackages()
                    .find(id)
                    .filter(found -> found.clusterId() == cluster)
                    .orElseThrow(() -> new NotFoundException("package_id: there is no package with id " + id));
            for (Server server : given.odb().servers().findAll(cluster)) {
                given.odb()
                        .deploymentPackages()
                        .changeStatus(
                                id,
                                server.id(),
                                DeploymentState.AWAITING_DEPLOYMENT,
                                given.clock().instant());
            }
            return stored;
        });
    }
}
