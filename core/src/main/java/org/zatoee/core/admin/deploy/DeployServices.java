// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.deploy;

import java.util.List;

import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.dependency.AdminDependencies;
import org.zatoee.core.object.field.Field;

import static org.zatoee.core.admin.describe.ServiceDraft.changes;

/** {@code zato.service.upload-package} and {@code zato.hot-deploy.create}. */
public final class DeployServices {

    private DeployServices() {}

    /** All of them. */
    public static List<PlatformService> all(AdminDependencies given) {
        return List.of(
                changes(given.cluster(), "zato.service.upload-package", "Stores a jar of services, in base64.")
                        .takes(Field.text("payload", Integer.MAX_VALUE), Field.text("payload_name", 255))
                        .gives(
                                Field.number("package_id", 1, Long.MAX_VALUE),
                                Field.text("payload_name"),
                                Field.text("hash"))
                        .by(new UploadPackage(given)),
                changes(given.cluster(), "zato.hot-deploy.create", "Has every server await a stored jar again.")
                        .takes(Field.number("package_id", 1, Long.MAX_VALUE))
                        .byCommand(new AwaitPackage(given)));
    }
}
