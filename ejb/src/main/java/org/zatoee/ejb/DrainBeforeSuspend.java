// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.jboss.as.server.suspend.ServerResumeContext;
import org.jboss.as.server.suspend.ServerSuspendContext;
import org.jboss.as.server.suspend.SuspendableActivity;
import org.zatoee.core.server.ZatoServer;
import org.zatoee.core.server.status.Health;

/**
 * Before the container refuses its first request, the load balancer has time to notice that there should be none: the
 * health check fails from the beginning, everything else is still answered. Only then does the container go on, refusing
 * what is new and waiting for what runs. Thread-safe.
 */
@Singleton
public class DrainBeforeSuspend implements SuspendableActivity {

    private final ZatoServer server;
    private final Duration time;
    private final AtomicBoolean drained = new AtomicBoolean();

    /** Drains the server for the time its settings say; not at all if that is zero. */
    @Inject
    public DrainBeforeSuspend(ZatoServer server) {
        this.server = server;
        this.time = server.settings().drain();
    }

    @Override
    public CompletionStage<Void> prepare(ServerSuspendContext context) {
        // A server the balancer sends nothing to has nothing to wait for.
        if (!server.health(Health.Probe.READY).up()) {
            return COMPLETED;
        }
        drained.set(true);
        server.drain();
        if (time.isZero()) {
            return COMPLETED;
        }
        Executor later = CompletableFuture.delayedExecutor(time.toNanos(), TimeUnit.NANOSECONDS);
        return CompletableFuture.runAsync(() -> {}, later);
    }

    @Override
    public CompletionStage<Void> suspend(ServerSuspendContext context) {
        return COMPLETED;
    }

    @Override
    public CompletionStage<Void> resume(ServerResumeContext context) {
        // Called at the end of every boot too, when there is nothing to take back.
        if (drained.compareAndSet(true, false)) {
            server.resume();
        }
        return COMPLETED;
    }
}
