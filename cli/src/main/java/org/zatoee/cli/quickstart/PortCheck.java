// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.zatoee.cli.component.Component;
import org.zatoee.cli.component.Environment;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;
import org.zatoee.processes.Ports;

/** Looks at all ports of a new environment before anything is done. */
final class PortCheck {

    private PortCheck() {}

    /**
     * Makes sure that every port is free, and none is asked for twice.
     *
     * @throws CommandException naming every port that is not, what needs it and who has it
     */
    static void of(Environment environment) {
        Map<Integer, String> wanted = new HashMap<>();
        List<String> problems = new ArrayList<>();
        for (Component component : environment.components()) {
            for (int port : component.ports()) {
                @Nullable String other = wanted.putIfAbsent(port, component.name());
                if (other != null) {
                    problems.add("Port " + port + " is asked for twice: by " + other + " and " + component.name());
                }
                taken(component, port).ifPresent(problems::add);
            }
        }
        if (!problems.isEmpty()) {
            throw new CommandException(
                    ExitCode.UNAVAILABLE,
                    String.join("; ", problems) + ". Other ports are chosen by options: zato quickstart --help");
        }
    }

    private static Optional<String> taken(Component component, int port) {
        return Ports.occupant(port)
                .map(who -> "Port " + port + ", needed by " + component.name() + ", is taken by " + who);
    }
}
