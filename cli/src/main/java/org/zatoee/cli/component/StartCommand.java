// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.component;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.zatoee.cli.environment.EnvironmentLock;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Starts an environment or one component. */
@Command(
        name = "start",
        description = "Starts an environment, or one component of it, and waits until it is ready.",
        footer = {"", "Prints OK. Exit code 9 if all of it runs already, 3 if the directory holds nothing of Zato."})
public final class StartCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The directory of an environment or of a component.")
    private Path path;

    @Override
    public Integer call() {
        Installed target = Installed.at(path);
        EnvironmentLock.holding(target.directories(), () -> start(target));
        spec.commandLine().getOut().println("OK");
        return ExitCode.OK.status();
    }

    private static void start(Installed target) {
        List<Component> stopped = target.stages().stream()
                .flatMap(List::stream)
                .filter(component -> component.running().isEmpty())
                .toList();
        if (stopped.isEmpty()) {
            throw new CommandException(ExitCode.COMPONENT_ALREADY_RUNNING, target.path() + " is running already");
        }
        target.stages().forEach(ParallelStart::of);
        if (target.component().isEmpty()) {
            BalancedPing.await(target.environment());
        }
    }
}
