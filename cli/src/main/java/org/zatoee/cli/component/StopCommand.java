// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.component;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

import org.zatoee.cli.environment.EnvironmentLock;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Stops an environment or one component. */
@Command(
        name = "stop",
        description = {
            "Stops an environment, or one component of it, in good order: what runs may finish.",
            "Of an environment, the load balancer goes first, then one server after the other."
        },
        footer = {"", "Prints the path stopped. Exit code 10 if nothing of it runs."})
public final class StopCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The directory of an environment or of a component.")
    private Path path;

    @Override
    public Integer call() {
        Installed target = Installed.at(path);
        EnvironmentLock.holding(target.directories(), () -> stop(target));
        spec.commandLine().getOut().println(target.path());
        return ExitCode.OK.status();
    }

    private static void stop(Installed target) {
        List<Component> components =
                new ArrayList<>(target.stages().stream().flatMap(List::stream).toList());
        Collections.reverse(components);
        boolean ran = false;
        for (Component component : components) {
            ran |= component.stop();
        }
        if (!ran) {
            throw new CommandException(ExitCode.NO_PID_FOUND, "Nothing is running in " + target.path());
        }
    }
}
