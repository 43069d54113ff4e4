// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.invoke;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with services. */
@Command(name = "service", description = "Commands for services.", subcommands = ServiceInvokeCommand.class)
public final class ServiceCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command for services?");
    }
}
