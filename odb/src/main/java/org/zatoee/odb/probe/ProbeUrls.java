// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.probe;

import org.zatoee.core.admin.probe.ProbeFailedException;
import org.zatoee.core.admin.probe.SqlProbe;

/** JDBC URLs of databases that are tried. */
final class ProbeUrls {

    private ProbeUrls() {}

    /**
     * The URL of a database.
     *
     * @throws ProbeFailedException if its name would end in parameters of the driver, or nobody knows its engine
     */
    static String of(SqlProbe.Target target) {
        if (target.database().chars().anyMatch(c -> "?;&#\"'".indexOf(c) >= 0 || Character.isISOControl(c))) {
            throw new ProbeFailedException("db_name: must have none of ? ; & # and quotes");
        }
        String server = target.host() + ":" + target.port();
        return switch (target.engine()) {
            case "postgresql" -> "jdbc:postgresql://" + server + "/" + target.database();
            case "mysql" -> "jdbc:mariadb://" + server + "/" + target.database();
            case "oracle" -> "jdbc:oracle:thin:@//" + server + "/" + target.database();
            case "mssql" -> "jdbc:sqlserver://" + server + ";databaseName=" + target.database();
            case "sqlite" -> "jdbc:sqlite:" + target.database();
            default -> throw new ProbeFailedException("engine: '" + target.engine() + "' is not known");
        };
    }
}
