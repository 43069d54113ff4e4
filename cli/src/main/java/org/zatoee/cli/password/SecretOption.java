// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.password;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.zatoee.cli.api.InputFile;
import org.zatoee.cli.environment.Credentials;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;
import picocli.CommandLine.Option;

/** A secret for a command: not on the command line itself, where every user of the machine sees it. */
public final class SecretOption {

    @Option(
            names = {"--password-file", "--password_file"},
            paramLabel = "FILE",
            description = "A file with the secret in its only line; - for standard input. Default: a random one.")
    private @Nullable String file;

    /** Whether it was given; if not, it is random. */
    public boolean isGiven() {
        return file != null;
    }

    /**
     * The secret given, or a random one.
     *
     * @throws CommandException if the file cannot be read, or holds nothing usable
     */
    public String value() {
        return file == null ? Credentials.randomPassword() : given(file);
    }

    private static String given(String name) {
        String secret = new String(InputFile.read(name), StandardCharsets.UTF_8).replaceFirst("\\R$", "");
        if (secret.isEmpty() || secret.chars().anyMatch(Character::isISOControl)) {
            throw new CommandException(
                    ExitCode.USAGE, "The secret must be one line, not empty and without control characters");
        }
        return secret;
    }
}
