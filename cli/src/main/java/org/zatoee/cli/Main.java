// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

import picocli.CommandLine;

/** The entry point of the zato command. */
public final class Main {

    /** Kept, because a logger nobody refers to is forgotten together with its level. */
    private static final Logger LIBRARIES = Logger.getLogger("");

    private Main() {}

    public static void main(String[] arguments) {
        LIBRARIES.setLevel(Level.SEVERE);
        System.exit(commandLine().execute(arguments));
    }

    /** The command with its subcommands, ready to be executed. */
    public static CommandLine commandLine() {
        FailureReport report = new FailureReport();
        return new CommandLine(new ZatoCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(report)
                .setExecutionExceptionHandler(report);
    }
}
