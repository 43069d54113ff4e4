// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Local;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.http.HttpEntry;
import org.zatoee.core.server.RunningServer;
import org.zatoee.core.server.ZatoServer;
import org.zatoee.core.server.status.Health;
import org.zatoee.ejb.container.ResidentThreads;
import org.zatoee.ejb.container.WildFlySuspension;

/** Starts the server with the application and stops it with the application. */
@Singleton
@Startup
@Local(RunningServer.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ServerLifecycle implements RunningServer {

    private static final long KEEP_ALIVE_SECONDS = 1;

    @Inject
    private ZatoServer server;

    @Inject
    private DrainBeforeSuspend drain;

    @Inject
    private WildFlySuspension suspension;

    @Inject
    private ResidentThreads resident;

    /** Not the container's scheduler, which stands still in a server that is suspended: that one has to keep up too. */
    @Resource
    private ManagedThreadFactory threads;

    private @Nullable ScheduledExecutorService keepAlive;

    /** Starts the server; the deployment does not wait for it, so that its health can be asked for meanwhile. */
    @PostConstruct
    void start() {
        suspension.register(drain);
        server.start(resident);
        keepAlive = Executors.newSingleThreadScheduledExecutor(threads);
        // It ends with its executor.
        ScheduledFuture<?> unused = keepAlive.scheduleWithFixedDelay(
                server::keepAlive, KEEP_ALIVE_SECONDS, KEEP_ALIVE_SECONDS, TimeUnit.SECONDS);
    }

    /** Stops the server. */
    @PreDestroy
    void stop() {
        if (keepAlive != null) {
            keepAlive.shutdownNow();
        }
        suspension.unregister(drain);
        server.stop();
    }

    @Override
    public HttpEntry http() {
        return server.http();
    }

    @Override
    public Health health(Health.Probe probe) {
        return server.health(probe);
    }
}
