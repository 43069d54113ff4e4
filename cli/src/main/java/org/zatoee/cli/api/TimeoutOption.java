// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.api;

import java.time.Duration;

import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;
import picocli.CommandLine.Option;

/** How long a command waits for an answer. */
public final class TimeoutOption {

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long to wait for the answer, in seconds. Default: ${DEFAULT-VALUE}")
    private int seconds;

    /**
     * The time asked for.
     *
     * @throws CommandException if it is none
     */
    public Duration duration() {
        if (seconds < 1) {
            throw new CommandException(ExitCode.USAGE, "--timeout must be at least 1, not " + seconds);
        }
        return Duration.ofSeconds(seconds);
    }
}
