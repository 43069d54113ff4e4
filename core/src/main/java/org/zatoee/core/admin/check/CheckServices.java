// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.check;

import java.util.List;

import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.describe.TypedService;
import org.zatoee.core.security.role.AdminRole;

/** The family {@code zato.checks.sio.*}. */
public final class CheckServices {

    private CheckServices() {}

    /** All of them. */
    public static List<PlatformService> all() {
        return List.of(
                check("as-is", new AsIsCheck()),
                check("boolean", new BooleanCheck()),
                check("csv", new CsvCheck()),
                check("dict", new DictCheck()),
                check("integer", new IntegerCheck()),
                check("list", new ListCheck()),
                check("list-of-dicts", new ListOfDictsCheck()),
                check("nested", new NestedCheck()),
                check("no-force-type", new NoForceTypeCheck()),
                check("unicode", new UnicodeCheck()),
                check("utc", new UtcCheck()));
    }

    private static PlatformService check(String kind, SioCheck<?, ?> check) {
        return TypedService.of(
                "zato.checks.sio." + kind + "-service",
                AdminRole.OPERATOR,
                "Checks conversions: takes one input only, that of 3.0.",
                check);
    }
}
