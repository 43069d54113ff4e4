// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb.wiring;

import java.time.InstantSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.zatoee.core.execution.run.CpuBoundPool;
import org.zatoee.core.kvdb.KvdbConnector;
import org.zatoee.core.odb.OdbConnector;
import org.zatoee.core.server.ZatoServer;
import org.zatoee.core.server.environment.ServerEnvironment;
import org.zatoee.core.server.environment.ServerThreads;
import org.zatoee.core.settings.ServerSettings;
import org.zatoee.ejb.container.ResidentThreads;
import org.zatoee.ejb.container.WildFlyHost;
import org.zatoee.ejb.hosting.HostedServices;
import org.zatoee.ejb.validation.JakartaConstraints;
import org.zatoee.odb.probe.JdbcSqlProbe;

/** The server. */
@ApplicationScoped
public class ServerWiring {

    @Resource(lookup = "java:jboss/ee/concurrency/executor/zato")
    private ManagedExecutorService background;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/zato-timed")
    private ManagedExecutorService timed;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private ResidentThreads resident;

    /** The threads that compute: no more than there are processors, whatever else the container runs. */
    @Produces
    @Singleton
    CpuBoundPool cpuBound() {
        return CpuBoundPool.ofProcessors(threads);
    }

    /**
     * Ends what still computes when the application goes. Static: by then there may be no instance of this class any more, as
     * the container destroys those of an application scope first.
     */
    static void close(@Disposes CpuBoundPool cpuBound) {
        cpuBound.close();
    }

    /** Puts it together; it does not start by that. */
    @Produces
    @Singleton
    ZatoServer server(
            ServerSettings settings,
            WildFlyHost host,
            KvdbConnector kvdb,
            OdbConnector odb,
            CpuBoundPool cpuBound,
            HostedServices application) {
        ServerThreads serverThreads = new ServerThreads(background, timed, resident, cpuBound);
        return new ZatoServer(
                new ServerEnvironment(
                        settings,
                        host.describe(),
                        InstantSource.system(),
                        serverThreads,
                        new JdbcSqlProbe(),
                        new JakartaConstraints(),
                        application),
                kvdb,
                odb);
    }
}
