// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.info;

import java.util.List;

import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.dependency.AdminDependencies;
import org.zatoee.core.object.field.Field;

import static org.zatoee.core.admin.describe.ServiceDraft.reads;

/** {@code zato.info}. */
public final class InfoServices {

    private InfoServices() {}

    /** The service. */
    public static List<PlatformService> all(AdminDependencies given) {
        return List.of(reads(given.cluster(), "zato.info", "Says what the platform is, and how this server sees it.")
                .gives(
                        Field.text("version"),
                        Field.text("java_version"),
                        Field.text("cluster_name"),
                        Field.text("server_name"),
                        Field.text("singleton_server"),
                        Field.number("config_version", 0, Long.MAX_VALUE),
                        Field.text("current_time_utc"),
                        Field.anything("servers"),
                        Field.anything("components"))
                .extension()
                .by(new GetInfo(given)));
    }
}
