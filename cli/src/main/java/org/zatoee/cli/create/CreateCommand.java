// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.create;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be created in a cluster. */
@Command(
        name = "create",
        description = "Creates security definitions in a running cluster.",
        subcommands = {CreateBasicAuthCommand.class, CreateApiKeyCommand.class})
public final class CreateCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "create what?");
    }
}
