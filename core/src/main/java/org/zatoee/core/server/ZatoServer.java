// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.cluster.UpStatus;
import org.zatoee.core.config.LiveConfig;
import org.zatoee.core.http.HttpEntry;
import org.zatoee.core.kvdb.KvdbConnector;
import org.zatoee.core.odb.OdbConnector;
import org.zatoee.core.pipeline.ChannelPipeline;
import org.zatoee.core.service.ServiceStore;
import org.zatoee.core.settings.ServerSettings;
import org.zatoee.service.ServerInfo;
import org.zatoee.service.ZatoException;

/** One server: the composition of all that the core decides. Thread-safe. */
public final class ZatoServer implements RunningServer {

    private final ServerSettings settings;
    private final ServerStatus status = new ServerStatus();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final InstantSource clock;
    private final Startup startup;
    private final ChannelPipeline pipeline;
    private @Nullable StartedServer started;

    /** A server that has not been started. */
    public ZatoServer(
            ServerSettings settings,
            ServerHost host,
            KvdbConnector kvdbConnector,
            OdbConnector odbConnector,
            InstantSource clock) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.clock = Objects.requireNonNull(clock, "clock");
        LiveConfig config = new LiveConfig();
        ServiceStore services = new ServiceStore();
        ServerActivation activation = new ServerActivation(settings, host, services, config, status, clock);
        this.startup = new Startup(settings, kvdbConnector, odbConnector, activation, status, this::pause);
        this.pipeline = ChannelPipeline.assemble(
                new ServerInfo(settings.serverName(), settings.clusterName()),
                status,
                config,
                services,
                settings.maxBodyBytes());
    }

    @Override
    public HttpEntry http() {
        return pipeline;
    }

    /** The settings it runs with. */
    public ServerSettings settings() {
        return settings;
    }

    @Override
    public Health health(Health.Probe probe) {
        return Health.of(probe, status.current());
    }

    /**
     * Starts, on a thread of the executor, and returns at once. A component that is away is waited for; what cannot get
     * better by waiting ends in {@link ServerState#FAILED}.
     */
    public void start(Executor executor) {
        ServerLog.LOG.starting(settings.serverName(), settings.clusterName());
        executor.execute(this::run);
    }

    private void run() {
        try {
            StartedServer result = startup.run();
            if (!keep(result)) {
                // It has joined its cluster already.
                recordCleanDown(result);
                result.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ZatoException e) {
            ServerLog.LOG.failed(settings.serverName(), String.valueOf(e.getMessage()));
            status.failed(String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            // An Error too: without this the server would say for ever that it is starting.
            ServerLog.LOG.failedUnexpectedly(settings.serverName(), e);
            status.failed("Unexpected error, see the log: " + e.getMessage());
        }
    }

    /** Keeps what was started, unless the server was stopped meanwhile. */
    private synchronized boolean keep(StartedServer result) {
        if (stopping.getCount() == 0) {
            return false;
        }
        started = result;
        status.ready();
        return true;
    }

    private void pause(Duration time) throws InterruptedException {
        if (stopping.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new InterruptedException("The server stops");
        }
    }

    /** Tells the balancer, through its health check, to send no more; everything is still answered. */
    public void drain() {
        status.draining();
        ServerLog.LOG.draining(settings.serverName());
    }

    /** Takes {@link #drain} back. */
    public void resume() {
        status.resumed();
        ServerLog.LOG.resumed(settings.serverName());
    }

    /** Stops: records that it went down cleanly and gives everything back. Calls that still come are refused. */
    public synchronized void stop() {
        stopping.countDown();
        status.stopped();
        if (started != null) {
            recordCleanDown(started);
            started.close();
            started = null;
        }
        ServerLog.LOG.stopped(settings.serverName());
    }

    private void recordCleanDown(StartedServer running) {
        try {
            running.odb().servers().changeUpStatus(running.server().id(), UpStatus.CLEAN_DOWN, clock.instant());
        } catch (RuntimeException e) {
            ServerLog.LOG.stopNotRecorded(settings.serverName(), String.valueOf(e.getMessage()));
        }
    }
}
