// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.create;

import org.zatoee.cli.project.CreateServiceProjectCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be created in a cluster, and for one. */
@Command(
        name = "create",
        description = "Creates security definitions in a running cluster, and projects to write services in.",
        subcommands = {CreateBasicAuthCommand.class, CreateApiKeyCommand.class, CreateServiceProjectCommand.class})
public final class CreateCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "create what?");
    }
}
