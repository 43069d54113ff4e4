// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.component;

import java.util.Optional;

import org.zatoee.cli.environment.Credentials.Account;
import org.zatoee.cli.environment.EnvironmentDirectory;
import org.zatoee.cli.environment.EnvironmentSettings;
import org.zatoee.core.odb.OdbConnector;
import org.zatoee.odb.OdbSettings;
import org.zatoee.odb.OdbUrls;
import org.zatoee.odb.jpa.JdbcOdbConnector;
import org.zatoee.processes.server.DatabaseServer;

/**
 * Where the ODB of an environment is.
 *
 * @param url its JDBC URL
 * @param account who may use it
 */
public record OdbLocation(String url, Account account) {

    /** The name of the database, where a server keeps several. */
    public static final String DATABASE = "zato";

    /** That of an environment, which need not run. */
    public static OdbLocation of(EnvironmentDirectory directory, EnvironmentSettings settings) {
        Optional<DatabaseServer> server = OdbServer.of(settings.odbType(), directory.odb(), settings.odbPort());
        return server.map(it -> new OdbLocation(it.jdbcUrl(DATABASE), new Account(it.username(), it.password())))
                .orElseGet(() -> new OdbLocation(OdbUrls.sqlite(directory.odbFile()), Account.NONE));
    }

    /** How to reach it. */
    public OdbConnector connector() {
        return new JdbcOdbConnector(new OdbSettings(url, account.username(), account.password()));
    }
}
