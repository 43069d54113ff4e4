// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.component.ComponentUnavailableException.Component;
import org.zatoee.odb.OdbDatabase;
import org.zatoee.odb.PassingFailures;

/** Brings the schema of an ODB to the version of this release. Needs no Hibernate. Thread-safe. */
public final class SchemaMigrations {

    private static final Set<MigrationState> OF_A_LATER_RELEASE =
            Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    private final DataSource dataSource;
    private final OdbDatabase database;
    private final String location;

    /**
     * The migrations of one ODB.
     *
     * @param location where it is, without secrets, for messages
     */
    public SchemaMigrations(DataSource dataSource, OdbDatabase database, String location) {
        this.dataSource = dataSource;
        this.database = database;
        this.location = location;
    }

    /**
     * Brings the schema to the version of this release; does nothing when it is there already.
     *
     * @throws ComponentUnavailableException if the database cannot be reached
     * @throws SchemaTooNewException if a later release brought it further
     * @throws SchemaMigrationException if the database answers, but refuses
     */
    public void migrate() {
        try {
            Flyway flyway = flyway();
            refuseLaterSchema(flyway);
            flyway.migrate();
        } catch (FlywayException e) {
            if (PassingFailures.isCauseOf(e)) {
                throw new ComponentUnavailableException(Component.ODB, location, e);
            }
            throw new SchemaMigrationException(location, e);
        }
    }

    private Flyway flyway() {
        return Flyway.configure(SchemaMigrations.class.getClassLoader())
                .dataSource(dataSource)
                .resourceProvider(new SchemaScripts(database))
                .javaMigrationClassProvider(List::of)
                .javaMigrations(new RowsToObjects())
                .cleanDisabled(true)
                .load();
    }

    private void refuseLaterSchema(Flyway flyway) {
        MigrationInfo[] all = flyway.info().all();
        latest(all, true).ifPresent(found -> {
            String known = latest(all, false).orElse("0");
            throw new SchemaTooNewException(location, found, known);
        });
    }

    private static Optional<String> latest(MigrationInfo[] all, boolean later) {
        return Stream.of(all)
                .filter(each -> later == OF_A_LATER_RELEASE.contains(each.getState()))
                .max(MigrationInfo::compareVersion)
                .map(each -> each.getVersion().getVersion());
    }
}
