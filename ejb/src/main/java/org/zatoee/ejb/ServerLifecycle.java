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
import org.zatoee.core.pipeline.client.ClientEntry;
import org.zatoee.core.server.RunningServer;
import org.zatoee.core.server.ZatoServer;
import org.zatoee.core.server.status.Health;
import org.zatoee.core.singleton.run.SingletonServer;
import org.zatoee.ejb.container.ResidentThreads;
import org.zatoee.ejb.container.WildFlySuspension;

/** Starts the server with the application and stops it with the application. */
@Singleton
@Startup
@Local(RunningServer.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ServerLifecycle implements RunningServer {

    private static final long KEEP_ALIVE_MILLIS = 1000;

    /** Half of how long a file has to be unchanged before it is taken. */
    private static final long PICKUP_MILLIS = 100;

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

    private @Nullable ScheduledExecutorService regular;

    /** Starts the server; the deployment does not wait for it, so that its health can be asked for meanwhile. */
    @PostConstruct
    void start() {
        suspension.register(drain);
        server.start(resident);
        // A thread each: nothing waits for a compiler or a database.
        regular = Executors.newScheduledThreadPool(3, threads);
        repeat(regular, server::keepAlive, KEEP_ALIVE_MILLIS);
        repeat(regular, server::pickUp, PICKUP_MILLIS);
        repeat(regular, server::watchSingleton, SingletonServer.TICK.toMillis());
    }

    private static void repeat(ScheduledExecutorService executor, Runnable work, long millis) {
        // It ends with its executor.
        ScheduledFuture<?> unused = executor.scheduleWithFixedDelay(work, millis, millis, TimeUnit.MILLISECONDS);
    }

    /** Stops the server. */
    @PreDestroy
    void stop() {
        if (regular != null) {
            regular.shutdownNow();
        }
        suspension.unregister(drain);
        server.stop();
    }

    @Override
    public HttpEntry http() {
        return server.http();
    }

    @Override
    public ClientEntry clients() {
        return server.clients();
    }

    @Override
    public Health health(Health.Probe probe) {
        return server.health(probe);
    }
}
