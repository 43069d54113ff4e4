// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.zatoee.haproxy.settings.LoadBalancerSettings;
import org.zatoee.processes.LocalProcess;
import org.zatoee.processes.ProcessFailedException;

/** Keeps HAProxy running: whenever it ends without being told to, it is started again. */
final class Supervision {

    /** Whoever ran that long died of something else than its start. */
    private static final Duration STABLE = Duration.ofSeconds(30);

    private final Haproxy haproxy;
    private final LoadBalancerSettings settings;
    private final AgentLog log;
    private final Backoff backoff = new Backoff();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private LocalProcess process;

    Supervision(Haproxy haproxy, LoadBalancerSettings settings, AgentLog log, LocalProcess process) {
        this.haproxy = haproxy;
        this.settings = settings;
        this.log = log;
        this.process = process;
    }

    /** Returns once {@link #stop} was called, from another thread. */
    void run() throws InterruptedException {
        while (!isStopping()) {
            LocalProcess watched = current();
            long start = System.nanoTime();
            watched.onExit().join();
            if (!isStopping()) {
                watched.killOrphans();
                log.warn("HAProxy (pid " + watched.pid() + ") ended");
                if (System.nanoTime() - start > STABLE.toNanos()) {
                    backoff.reset();
                }
                restart(watched);
            }
        }
    }

    private void restart(LocalProcess dead) throws InterruptedException {
        while (current() == dead) {
            Duration pause = backoff.next();
            log.info("Starting HAProxy again in " + pause.toMillis() + " ms");
            if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
            try {
                startAgain();
            } catch (ProcessFailedException e) {
                log.error(e);
            }
        }
    }

    private synchronized void startAgain() {
        if (!isStopping()) {
            process = haproxy.start(settings);
            log.info("HAProxy started again (pid " + process.pid() + ")");
        }
    }

    /** Lets HAProxy finish what runs and ends it. */
    synchronized void stop() {
        stopping.countDown();
        log.info("Stopping HAProxy (pid " + process.pid() + ")");
        Haproxy.stop(process);
        log.info("HAProxy stopped");
    }

    private synchronized LocalProcess current() {
        return process;
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }
}
