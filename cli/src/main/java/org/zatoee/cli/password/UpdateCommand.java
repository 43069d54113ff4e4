// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.password;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be updated. */
@Command(name = "update", description = "Updates what an environment holds.", subcommands = UpdatePasswordCommand.class)
public final class UpdateCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "update what?");
    }
}
