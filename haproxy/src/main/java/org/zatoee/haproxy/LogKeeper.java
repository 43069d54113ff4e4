// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.zatoee.haproxy.settings.LogFiles;

/** Looks after the logs of the load balancer, again and again, for as long as its agent runs. */
final class LogKeeper implements AutoCloseable {

    private static final long PAUSE_SECONDS = 5;

    private final List<LogRotation> rotations;
    private final AgentLog log;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

    LogKeeper(Path directory, LogFiles limits, AgentLog log) {
        this.rotations = List.of(
                new LogRotation(directory.resolve("haproxy.log"), limits),
                new LogRotation(directory.resolve("agent.log"), limits));
        this.log = log;
    }

    void start() {
        ScheduledFuture<?> unused = thread.scheduleWithFixedDelay(this::look, 0, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        for (LogRotation rotation : rotations) {
            try {
                rotation.rotate();
            } catch (IOException e) {
                log.warn("Cannot rotate " + rotation.file() + ": " + e);
            }
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
