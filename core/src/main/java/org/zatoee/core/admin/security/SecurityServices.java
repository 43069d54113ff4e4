// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.security;

import java.util.List;

import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.CurrentObjects;
import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.object.ObjectFields;
import org.zatoee.core.object.field.Field;

import static org.zatoee.core.admin.describe.ServiceDraft.reads;

/** {@code zato.security.get-list}. */
public final class SecurityServices {

    private SecurityServices() {}

    /** The service. */
    public static List<PlatformService> all(ClusterScope cluster, CurrentObjects objects) {
        return List.of(reads(cluster, "zato.security.get-list", "Lists security definitions of all types, by name.")
                .takesPaging()
                .givesList(
                        ObjectFields.ID,
                        Field.text(Field.NAME),
                        Field.flag("is_active"),
                        Field.text("sec_type"),
                        Field.text("username").optional(),
                        Field.text("realm").optional(),
                        Field.text("password_type").optional(),
                        Field.flag("reject_empty_nonce_creat").optional(),
                        Field.flag("reject_stale_tokens").optional(),
                        Field.number("reject_expiry_limit", 0, Integer.MAX_VALUE)
                                .optional(),
                        Field.number("nonce_freshness_time", 0, Integer.MAX_VALUE)
                                .optional())
                .by(new GetSecurityList(objects)));
    }
}
