// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.component;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.zatoee.cli.environment.EnvironmentDirectory;
import org.zatoee.cli.environment.EnvironmentSettings;
import org.zatoee.cli.environment.ServerPorts;
import org.zatoee.cli.server.WildFlyServer;

/**
 * A cluster with all it stands on.
 *
 * @param directory where it lives
 * @param settings what it consists of
 */
public record Environment(EnvironmentDirectory directory, EnvironmentSettings settings) {

    /**
     * The one in a directory.
     *
     * @throws org.zatoee.cli.outcome.CommandException if there is none, or its settings cannot be used
     */
    public static Environment in(Path root) {
        EnvironmentDirectory directory = new EnvironmentDirectory(root);
        return new Environment(directory, directory.settings());
    }

    public Component kvdb() {
        return new KvdbComponent(
                directory.kvdb(),
                settings.kvdbPort(),
                () -> directory.credentials().kvdb().password());
    }

    /** Empty if the ODB is a file. */
    public Optional<Component> odb() {
        return OdbServer.of(settings.odbType(), directory.odb(), settings.odbPort())
                .map(OdbComponent::new);
    }

    public List<Component> servers() {
        return settings.servers().stream().map(this::server).toList();
    }

    private Component server(ServerPorts ports) {
        return new ServerComponent(new WildFlyServer(directory.wildfly(), directory.server(ports.name()), ports));
    }

    public Component loadBalancer() {
        return Balancers.of(directory, settings);
    }

    /** All there is, in the order of starting: what is together in a list starts together. */
    public List<List<Component>> stages() {
        List<List<Component>> stages = new ArrayList<>();
        stages.add(List.of(kvdb()));
        odb().ifPresent(odb -> stages.add(List.of(odb)));
        stages.add(servers());
        stages.add(List.of(loadBalancer()));
        return stages;
    }

    /** All there is, in the order of starting. */
    public List<Component> components() {
        return stages().stream().flatMap(List::stream).toList();
    }

    /** Whether anything of it runs. */
    public boolean runs() {
        return components().stream().anyMatch(component -> component.running().isPresent());
    }
}
