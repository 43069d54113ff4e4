// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.deploy;

import org.zatoee.core.admin.Actors;
import org.zatoee.core.admin.describe.Action;
import org.zatoee.core.admin.input.Base64Field;
import org.zatoee.core.admin.input.Inputs;
import org.zatoee.core.audit.AuditEntry;
import org.zatoee.core.deployment.admin.HandedIn;
import org.zatoee.core.deployment.admin.PackageAdmin;
import org.zatoee.core.deployment.compile.CompilationFailedException;
import org.zatoee.core.service.ServiceArchiveException;
import org.zatoee.core.service.record.DeploymentDetails;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.Violation;

/** Deploys a file with services to the cluster; everything wrong with it is said under the name of its field. */
final class UploadPackage implements Action {

    private static final int MAX_BYTES = 100 * 1024 * 1024;

    private final PackageAdmin packages;

    UploadPackage(PackageAdmin packages) {
        this.packages = packages;
    }

    @Override
    public Object run(Inputs input, ServiceContext zato) {
        byte[] file = payload(input.text("payload"));
        try {
            return PackageView.brief(packages.deploy(input.text("payload_name"), file, handedIn(zato)));
        } catch (CompilationFailedException e) {
            throw new BadRequestException(e.problems().stream()
                    .map(problem -> new Violation("payload", problem))
                    .toList());
        } catch (ServiceArchiveException e) {
            throw new BadRequestException("payload", String.valueOf(e.getMessage()));
        }
    }

    private static byte[] payload(String base64) {
        if (base64.length() / 4 * 3 > MAX_BYTES) {
            throw new BadRequestException("payload", "must not be larger than " + MAX_BYTES / 1024 / 1024 + " MB");
        }
        return Base64Field.decode("payload", base64);
    }

    private static HandedIn handedIn(ServiceContext zato) {
        AuditEntry.Actor actor = Actors.of(zato);
        DeploymentDetails.Remote remote = new DeploymentDetails.Remote(actor.remoteAddress(), actor.user());
        return new HandedIn(
                actor.user(),
                new DeploymentDetails("upload", "", remote, zato.server().name(), ""),
                actor);
    }
}
