// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.http.HttpEntry;
import org.zatoee.core.kvdb.KvdbConnector;
import org.zatoee.core.odb.OdbConnector;
import org.zatoee.core.pipeline.ChannelPipeline;
import org.zatoee.core.pipeline.MemoryLimits;
import org.zatoee.core.pipeline.PipelineParts;
import org.zatoee.core.pipeline.client.ClientEntry;
import org.zatoee.core.pipeline.security.CallerSecurity;
import org.zatoee.core.server.environment.ServerEnvironment;
import org.zatoee.core.server.status.Health;
import org.zatoee.core.server.status.ServerState;
import org.zatoee.core.server.status.ServerStatus;
import org.zatoee.core.settings.ServerSettings;
import org.zatoee.service.ZatoException;

/** One server: the composition of all that the core decides. Thread-safe. */
public final class ZatoServer implements RunningServer {

    /** Less than containers leave for a stop: what is left of a start then has to end by itself. */
    private static final Duration START_ENDS_WITHIN = Duration.ofSeconds(10);

    private final ServerSettings settings;
    private final ServerStatus status;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch startEnded = new CountDownLatch(1);
    private final ServerActivation activation;
    private final Startup startup;
    private final ChannelPipeline pipeline;
    private @Nullable Thread starter;
    private volatile @Nullable StartedServer started;

    /** A server that has not been started. */
    public ZatoServer(ServerEnvironment environment, KvdbConnector kvdbConnector, OdbConnector odbConnector) {
        this.settings = environment.settings();
        ServerCore core = ServerCore.create(environment, new ServerStatus());
        this.status = core.status();
        this.activation = new ServerActivation(environment, core);
        this.startup = new Startup(settings, kvdbConnector, odbConnector, activation, status, this::pause);
        this.pipeline = ChannelPipeline.assemble(new PipelineParts(
                status,
                core.local(),
                MemoryLimits.ofHeap(settings.maxBodyBytes()),
                new CallerSecurity(
                        core.security().proxies(),
                        core.security().authentication(),
                        core.security().rateLimiter(),
                        core.roles())));
    }

    @Override
    public HttpEntry http() {
        return pipeline;
    }

    @Override
    public ClientEntry clients() {
        return pipeline.clients();
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
     * Does what a server does every second: looks whether the configuration has changed. Nothing before it has started.
     * Never throws.
     */
    public void keepAlive() {
        StartedServer running = started;
        if (running != null) {
            running.administration().keepAlive();
        }
    }

    /**
     * Does what a server does several times each second: deploys what was put into its pickup directory. Nothing before
     * it has started. Never throws.
     */
    public void pickUp() {
        StartedServer running = started;
        if (running != null) {
            running.administration().pickUp();
        }
    }

    /**
     * Has the server take part in the election of the singleton, from when it has started; to be called every
     * {@link org.zatoee.core.singleton.run.SingletonServer#TICK}. Never waits, never throws.
     */
    public void watchSingleton() {
        StartedServer running = started;
        if (running != null) {
            running.administration().singleton().tick();
        }
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
        if (!startsOn(Thread.currentThread())) {
            return;
        }
        try {
            StartedServer result = startup.run();
            if (!keep(result)) {
                // It has joined its cluster already.
                giveBack(result);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            // An Error too: without this the server would say for ever that it is starting.
            fail(e);
        } finally {
            startsOn(null);
            startEnded.countDown();
        }
    }

    /** Notes the thread that starts the server, or that none does any more; false if the server has been stopped. */
    private synchronized boolean startsOn(@Nullable Thread thread) {
        starter = thread;
        return stopping.getCount() > 0;
    }

    private void fail(Throwable failure) {
        String reason = String.valueOf(failure.getMessage());
        if (status.isStopped()) {
            ServerLog.LOG.startAbandoned(settings.serverName(), reason);
        } else if (failure instanceof ZatoException) {
            ServerLog.LOG.failed(settings.serverName(), reason);
            status.failed(reason);
        } else {
            ServerLog.LOG.failedUnexpectedly(settings.serverName(), failure);
            status.failed("Unexpected error, see the log: " + reason);
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
        StartedServer running = started;
        if (running != null) {
            running.administration().connections().stopReceiving();
            running.administration().singleton().withdraw();
        }
        ServerLog.LOG.draining(settings.serverName());
    }

    /** Takes {@link #drain} back. */
    public void resume() {
        status.resumed();
        StartedServer running = started;
        if (running != null) {
            running.administration().connections().receive();
            running.administration().singleton().stand();
        }
        ServerLog.LOG.resumed(settings.serverName());
    }

    /**
     * Stops: records that it went down cleanly and gives everything back. Calls that still come are refused. A start
     * under way is interrupted, and its end awaited, for at most 10 s.
     */
    public void stop() {
        stopping.countDown();
        status.stopped();
        if (interruptStart()) {
            awaitEndOfStart();
        }
        giveBackStarted();
        ServerLog.LOG.stopped(settings.serverName());
    }

    /** Interrupts the thread that starts the server; false if there is none to wait for. */
    private synchronized boolean interruptStart() {
        if (starter == null || starter == Thread.currentThread()) {
            return false;
        }
        starter.interrupt();
        return true;
    }

    private void awaitEndOfStart() {
        try {
            if (!startEnded.await(START_ENDS_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                ServerLog.LOG.startGoesOn(settings.serverName(), START_ENDS_WITHIN.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void giveBackStarted() {
        if (started != null) {
            giveBack(started);
            started = null;
        }
    }

    private void giveBack(StartedServer running) {
        // First of all: others wait for it.
        running.administration().singleton().withdraw();
        activation.leave(running.odb(), running.server());
        running.close();
    }
}
