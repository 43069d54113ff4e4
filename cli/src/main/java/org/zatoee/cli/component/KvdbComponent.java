// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.component;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.zatoee.cli.environment.ComponentType;
import org.zatoee.processes.LocalProcess;
import org.zatoee.processes.RedisServer;

/**
 * The KVDB: a Redis.
 *
 * @param redis the program
 */
record KvdbComponent(RedisServer redis) implements Component {

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
    public Path directory() {
        return redis.directory();
    }

    @Override
    public List<Integer> ports() {
        return List.of(redis.port());
    }

    @Override
    public Optional<LocalProcess> running() {
        return redis.running();
    }

    @Override
    public void start() {
        redis.start();
    }

    @Override
    public boolean stop() {
        return running().map(process -> process.stop(GRACE)).orElse(false);
    }
}
