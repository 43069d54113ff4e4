// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.audit;

import java.util.List;

import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.dependency.AdminDependencies;
import org.zatoee.core.object.field.Field;

import static org.zatoee.core.admin.describe.ServiceDraft.reads;

/** The family {@code zato.audit-log.*}. */
public final class AuditServices {

    private AuditServices() {}

    /** All of them. */
    public static List<PlatformService> all(AdminDependencies given) {
        return List.of(reads(given.cluster(), "zato.audit-log.get-list", "Pages through changes, the newest first.")
                .takes(Field.text("object_type", 255).optional())
                .takesPaging()
                .givesList(AuditView.FIELDS)
                .extension()
                .by(new GetAuditLog(given.cluster(), given.odb().auditLog())));
    }
}
