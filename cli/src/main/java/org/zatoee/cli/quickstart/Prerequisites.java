// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.zatoee.cli.debian.DebianPackages;
import org.zatoee.cli.environment.OdbType;
import org.zatoee.processes.Programs;

/** The programs an environment needs, and the Debian packages they come from. */
final class Prerequisites {

    private Prerequisites() {}

    /**
     * Installs what is missing.
     *
     * @return what was installed, in words
     * @throws org.zatoee.cli.outcome.CommandException if something is missing and cannot be installed from here
     */
    static String install(OdbType odbType) {
        Map<String, String> needed = packagesByProgram(odbType);
        List<String> missing = new ArrayList<>();
        needed.forEach((program, debianPackage) -> {
            if (Programs.find(program).isEmpty()) {
                missing.add(debianPackage);
            }
        });
        if (missing.isEmpty()) {
            return "all there";
        }
        DebianPackages.install(missing);
        needed.forEach(Programs::require);
        return "installed " + String.join(", ", missing);
    }

    private static Map<String, String> packagesByProgram(OdbType odbType) {
        Map<String, String> packages = new LinkedHashMap<>();
        packages.put("haproxy", "haproxy");
        packages.put("redis-server", "redis-server");
        if (odbType == OdbType.POSTGRESQL) {
            packages.put("postgres", "postgresql");
        }
        if (odbType == OdbType.MYSQL) {
            packages.put("mariadbd", "mariadb-server");
        }
        return packages;
    }
}
