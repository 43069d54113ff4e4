// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli;

import org.zatoee.cli.api.ApiCommand;
import org.zatoee.cli.component.StartCommand;
import org.zatoee.cli.component.StopCommand;
import org.zatoee.cli.create.CreateCommand;
import org.zatoee.cli.create.CreateRestChannelCommand;
import org.zatoee.cli.deploy.HotDeployCommand;
import org.zatoee.cli.environment.Release;
import org.zatoee.cli.info.ComponentVersionCommand;
import org.zatoee.cli.info.InfoCommand;
import org.zatoee.cli.invoke.ServiceCommand;
import org.zatoee.cli.password.UpdateCommand;
import org.zatoee.cli.quickstart.QuickstartCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The top of the command line: what all commands have in common. */
@Command(
        name = "zato",
        description = "Runs and looks after clusters of Zato EE servers.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Release.class,
        subcommands = {
            QuickstartCommand.class,
            StartCommand.class,
            StopCommand.class,
            InfoCommand.class,
            ComponentVersionCommand.class,
            ApiCommand.class,
            ServiceCommand.class,
            HotDeployCommand.class,
            CreateCommand.class,
            CreateRestChannelCommand.class,
            UpdateCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "To begin with: zato quickstart",
            "The script at the root of the project also knows: zato test, zato benchmark [PART...]"
        })
public final class ZatoCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Show the details of a failure, not only its message.")
    private boolean verbose;

    boolean verbose() {
        return verbose;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }
}
