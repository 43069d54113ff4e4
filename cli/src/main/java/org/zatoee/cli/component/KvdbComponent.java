// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.component;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.zatoee.cli.environment.ComponentType;
import org.zatoee.processes.LocalProcess;
import org.zatoee.processes.server.RedisServer;

/**
 * The KVDB: a Redis.
 *
 * @param directory where it keeps everything
 * @param port where it listens
 * @param password asked for when it is started only: there is none before the environment is created, and to look
 *     whether it runs nobody needs one
 */
record KvdbComponent(Path directory, int port, Supplier<String> password) implements Component {

    /** Redis writes what is not on disk yet, which is little. */
    private static final Duration GRACE = Duration.ofSeconds(20);

    @Override
    public ComponentType type() {
        return ComponentType.KVDB;
    }

    @Override
    public String name() {
        return "kvdb";
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    @Override
    public Optional<LocalProcess> running() {
        return new RedisServer(directory, port).running();
    }

    @Override
    public void start() {
        new RedisServer(directory, port, password.get()).start();
    }

    @Override
    public boolean stop() {
        return running().map(process -> process.stop(GRACE)).orElse(false);
    }
}
