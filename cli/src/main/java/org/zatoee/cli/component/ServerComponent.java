// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.component;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.zatoee.cli.environment.ComponentType;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;
import org.zatoee.cli.server.BootLog;
import org.zatoee.cli.server.ReadyWatch;
import org.zatoee.cli.server.ServerHealth;
import org.zatoee.cli.server.ServerHealth.Answer;
import org.zatoee.cli.server.ServerHealth.State;
import org.zatoee.cli.server.WildFlyServer;
import org.zatoee.processes.LocalProcess;
import org.zatoee.processes.Ports;
import org.zatoee.processes.ProcessFailedException;

/**
 * A server.
 *
 * @param server how it is run
 */
record ServerComponent(WildFlyServer server) implements Component {

    /** Generous, because several servers share the processors while they boot. */
    private static final Duration READY = Duration.ofMinutes(3);

    /** More than it takes to drain and to finish what runs (see shutdown.cli), and then to stop. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    @Override
    public ComponentType type() {
        return ComponentType.SERVER;
    }

    @Override
    public String name() {
        return server.ports().name();
    }

    @Override
    public Path directory() {
        return server.directory();
    }

    @Override
    public List<Integer> ports() {
        return List.of(server.ports().http(), server.ports().management());
    }

    @Override
    public Optional<LocalProcess> running() {
        return LocalProcess.running(server.pidFile());
    }

    @Override
    public void start() {
        server.rotateConsoleLog();
        requireFreePorts();
        LocalProcess process = LocalProcess.start(server.process());
        ReadyWatch watch = new ReadyWatch(new ServerHealth(server.ports().http()), new BootLog(server.consoleLog()));
        try {
            process.awaitReady(watch, READY);
        } catch (ProcessFailedException e) {
            throw notReady(process, watch.last(), e);
        }
        if (watch.last().state() == State.FAILED) {
            process.stop(GRACE);
            throw new CommandException(
                    ExitCode.FAILED, name() + " cannot start: " + watch.last().reason() + " (log: " + log() + ")");
        }
    }

    private void requireFreePorts() {
        for (int port : ports()) {
            Ports.occupant(port).ifPresent(who -> {
                throw new CommandException(
                        ExitCode.UNAVAILABLE, name() + " needs port " + port + ", which is taken by " + who);
            });
        }
    }

    private RuntimeException notReady(LocalProcess process, Answer last, ProcessFailedException failure) {
        if (!process.isAlive()) {
            return failure;
        }
        return new CommandException(
                ExitCode.FAILED,
                name() + " is not ready after " + READY.toSeconds() + " s: " + last.reason()
                        + ". It keeps trying (log: " + log() + ")",
                failure);
    }

    private Path log() {
        return server.consoleLog().resolveSibling("server.log");
    }

    @Override
    public boolean stop() {
        return running().map(process -> process.stop(GRACE)).orElse(false);
    }
}
