// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb;

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
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.http.HttpEntry;
import org.zatoee.core.server.Health;
import org.zatoee.core.server.RunningServer;
import org.zatoee.core.server.ZatoServer;
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

    @Resource(lookup = "java:jboss/ee/concurrency/executor/zato")
    private ManagedExecutorService executor;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private @Nullable ScheduledFuture<?> keepAlive;

    /** Starts the server; the deployment does not wait for it, so that its health can be asked for meanwhile. */
    @PostConstruct
    void start() {
        suspension.register(drain);
        server.start(executor);
        keepAlive = scheduler.scheduleWithFixedDelay(
                server::keepAlive, KEEP_ALIVE_SECONDS, KEEP_ALIVE_SECONDS, TimeUnit.SECONDS);
    }

    /** Stops the server. */
    @PreDestroy
    void stop() {
        if (keepAlive != null) {
            keepAlive.cancel(false);
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
