// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.deploy;

import java.util.List;

import org.zatoee.core.admin.Actors;
import org.zatoee.core.admin.describe.Command;
import org.zatoee.core.admin.input.Inputs;
import org.zatoee.core.admin.service.ServiceUses;
import org.zatoee.core.deployment.DeploymentPackage;
import org.zatoee.core.deployment.admin.PackageAdmin;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ServiceException;

/** Deletes a version of a package; the one that is active only if nothing leads to its services. */
final class DeletePackage implements Command {

    private final PackageAdmin packages;
    private final ServiceUses uses;

    DeletePackage(PackageAdmin packages, ServiceUses uses) {
        this.packages = packages;
        this.uses = uses;
    }

    @Override
    public void run(Inputs input, ServiceContext zato) {
        DeploymentPackage doomed = packages.require(input.number("package_id"));
        if (doomed.active() && !input.flag("is_forced")) {
            doomed.services().forEach(this::refuseIfUsed);
        }
        packages.delete(doomed.id(), Actors.of(zato));
    }

    private void refuseIfUsed(String service) {
        List<String> users = uses.of(service);
        if (!users.isEmpty()) {
            throw new ServiceException(
                    ErrorCode.CONFLICT,
                    "package_id: its service '" + service + "' is in use by " + String.join(", ", users)
                            + "; with is_forced it is deleted nevertheless");
        }
    }
}
