// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb.wiring;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.zatoee.core.odb.OdbConnector;
import org.zatoee.core.settings.ServerSettings;
import org.zatoee.odb.jpa.DataSourceOdbConnector;

/** The ODB, through the container's data source. */
@ApplicationScoped
public class OdbWiring {

    @Resource(lookup = "java:jboss/datasources/ZatoOdb")
    private DataSource dataSource;

    /** Knows how to reach it, and does not do so yet. */
    @Produces
    @Singleton
    OdbConnector odb(ServerSettings settings) {
        return new DataSourceOdbConnector(dataSource, settings.odb().url());
    }
}
