// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.zatoee.cli.environment.OdbType;
import org.zatoee.cli.outcome.ExitCode;
import org.zatoee.cli.quickstart.creation.Distribution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Creates an environment, if there is none, starts it, if it does not run, and shows that it works. */
@Command(
        name = "quickstart",
        description = {
            "Creates a cluster behind a load balancer, with example services, and starts it.",
            "Installs what is missing, where it may. Run again, it starts what does not run and harms nothing."
        },
        subcommands = QuickstartCreateCommand.class)
public final class QuickstartCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--path",
            paramLabel = "DIR",
            defaultValue = "zato-quickstart",
            description = "The directory of the environment. Default: ${DEFAULT-VALUE}")
    private Path path;

    @Option(
            names = "--odb",
            paramLabel = "TYPE",
            description = "What keeps the ODB: ${COMPLETION-CANDIDATES}. Default: sqlite")
    private @Nullable OdbType odb;

    @Mixin
    private QuickstartOptions options = new QuickstartOptions();

    @Override
    public Integer call() {
        new QuickstartRequest(path, Optional.ofNullable(odb), options)
                .run(Distribution.ofThisCommand(), spec.commandLine().getOut());
        return ExitCode.OK.status();
    }
}
