// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.component;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.zatoee.cli.environment.ComponentType;
import org.zatoee.processes.LocalProcess;
import org.zatoee.processes.server.DatabaseServer;

/**
 * The ODB, where it is kept by a server.
 *
 * @param server the program
 */
record OdbComponent(DatabaseServer server) implements Component {

    /** Databases write what they hold in memory before they end. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    @Override
    public ComponentType type() {
        return ComponentType.ODB;
    }

    @Override
    public String name() {
        return "odb";
    }

    @Override
    public Path directory() {
        return server.directory();
    }

    @Override
    public List<Integer> ports() {
        return List.of(server.port());
    }

    @Override
    public Optional<LocalProcess> running() {
        return server.running();
    }

    @Override
    public void start() {
        server.start();
    }

    @Override
    public boolean stop() {
        return running().map(process -> process.stop(GRACE)).orElse(false);
    }
}
