// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.nio.file.Path;

import org.zatoee.core.audit.AuditEntry;
import org.zatoee.core.cluster.Server;
import org.zatoee.core.deployment.DeploymentPackage;
import org.zatoee.core.deployment.admin.HandedIn;
import org.zatoee.core.deployment.admin.PackageAdmin;
import org.zatoee.core.deployment.pickup.FileDeployer;
import org.zatoee.core.deployment.pickup.Pickup;
import org.zatoee.core.deployment.pickup.PickupDirectory;
import org.zatoee.core.server.environment.ServerEnvironment;
import org.zatoee.core.server.environment.ServerHost;
import org.zatoee.core.service.record.DeploymentDetails;
import org.zatoee.core.settings.ServerSettings;

/**
 * Deploys the files that are put into the pickup directory of a server, as whoever owns them.
 *
 * @param packages deploys them
 * @param settings those of the server
 * @param host where it runs
 */
record DroppedFiles(PackageAdmin packages, ServerSettings settings, ServerHost host) implements FileDeployer {

    /** The pickup of a server; it picks up nothing if it has no directory for that. */
    static Pickup pickup(ServerEnvironment environment, PackageAdmin packages, Server server) {
        Path directory = environment.settings().pickupDirectory();
        return directory == null
                ? Pickup.NONE
                : new PickupDirectory(
                        directory,
                        server.token(),
                        new DroppedFiles(packages, environment.settings(), environment.host()),
                        System::nanoTime);
    }

    @Override
    public DeploymentPackage deploy(Path dropped, byte[] content, String owner) {
        AuditEntry.Actor actor = new AuditEntry.Actor(owner, "", "", settings.serverName(), "");
        DeploymentDetails details = new DeploymentDetails(
                "pickup", dropped.toString(), DeploymentDetails.Remote.NONE, settings.host(), host.user());
        String name = dropped.getFileName().toString();
        return packages.deploy(name, content, new HandedIn(owner, details, actor));
    }
}
