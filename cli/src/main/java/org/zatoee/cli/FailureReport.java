// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;

import org.jspecify.annotations.Nullable;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;
import org.zatoee.processes.MissingProgramException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells the user in one line what went wrong; the stack trace is for {@code --verbose}. */
final class FailureReport implements IExecutionExceptionHandler, IParameterExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        PrintWriter err = command.getErr();
        err.println(command.getColorScheme().errorText("zato: " + message(failure)));
        if (verbose(command)) {
            failure.printStackTrace(err);
        }
        return exitCode(failure).status();
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(command.getColorScheme().errorText("zato: " + failure.getMessage()));
        if (!UnmatchedArgumentException.printSuggestions(failure, err)) {
            err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'");
        }
        return ExitCode.USAGE.status();
    }

    private static boolean verbose(CommandLine command) {
        return command.getCommandSpec().root().userObject() instanceof ZatoCommand zato && zato.verbose();
    }

    private static String message(Throwable failure) {
        @Nullable String message = failure.getMessage();
        if (message == null) {
            return failure.toString();
        }
        // What was tried is in the message, why it failed in the cause: no space left, permission denied.
        return failure instanceof UncheckedIOException io && !message.contains(reason(io))
                ? message + " (" + reason(io) + ")"
                : message;
    }

    private static String reason(UncheckedIOException failure) {
        return String.valueOf(failure.getCause());
    }

    private static ExitCode exitCode(Exception failure) {
        if (failure instanceof CommandException exception) {
            return exception.exitCode();
        }
        return failure instanceof MissingProgramException ? ExitCode.UNAVAILABLE : ExitCode.FAILED;
    }
}
