// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb.wiring;

import java.time.InstantSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.zatoee.core.kvdb.KvdbConnector;
import org.zatoee.core.odb.OdbConnector;
import org.zatoee.core.server.ZatoServer;
import org.zatoee.core.server.environment.ServerEnvironment;
import org.zatoee.core.server.environment.ServerThreads;
import org.zatoee.core.settings.ServerSettings;
import org.zatoee.ejb.container.WildFlyHost;
import org.zatoee.odb.probe.JdbcSqlProbe;

/** The server. */
@ApplicationScoped
public class ServerWiring {

    @Resource(lookup = "java:jboss/ee/concurrency/executor/zato")
    private ManagedExecutorService background;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/zato-timed")
    private ManagedExecutorService timed;

    /** Puts it together; it does not start by that. */
    @Produces
    @Singleton
    ZatoServer server(ServerSettings settings, WildFlyHost host, KvdbConnector kvdb, OdbConnector odb) {
        ServerThreads threads = new ServerThreads(background, timed);
        return new ZatoServer(
                new ServerEnvironment(settings, host.describe(), InstantSource.system(), threads, new JdbcSqlProbe()),
                kvdb,
                odb);
    }
}
