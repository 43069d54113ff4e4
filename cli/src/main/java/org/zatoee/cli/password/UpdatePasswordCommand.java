// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.password;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.zatoee.cli.api.InputFile;
import org.zatoee.cli.api.TimeoutOption;
import org.zatoee.cli.component.Installed;
import org.zatoee.cli.environment.Credentials;
import org.zatoee.cli.environment.EnvironmentLock;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Changes the password of one of the users an environment comes with. An extension of this product. */
@Command(
        name = "password",
        description = {
            "Changes the password of pubapi or admin.invoke: in the running cluster and in the files of the environment.",
            "It is a random one, unless it is given."
        },
        footer = {
            "",
            "Prints OK. Other users: zato api PATH zato.security.basic-auth.change-password id=ID password1=NEW"
                    + " password2=NEW"
        })
final class UpdatePasswordCommand implements Callable<Integer> {

    private static final List<String> USERS = List.of(Credentials.PUBLIC_API, Credentials.ADMIN_INVOKE);

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PATH", description = "The directory of the environment.")
    private Path path;

    @Parameters(index = "1", paramLabel = "USER", description = "pubapi or admin.invoke.")
    private String user;

    @Option(
            names = {"--password-file", "--password_file"},
            paramLabel = "FILE",
            description = "A file with the new password in its only line; - for standard input.")
    private @Nullable String file;

    @Mixin
    private TimeoutOption timeout = new TimeoutOption();

    @Override
    public Integer call() {
        if (!USERS.contains(user)) {
            throw new ParameterException(
                    spec.commandLine(), "USER must be one of " + String.join(", ", USERS) + ", not '" + user + "'");
        }
        Installed target = Installed.at(path);
        String password = file == null ? Credentials.randomPassword() : given(file);
        EnvironmentLock.holding(
                List.of(target.environment().directory().root()),
                () -> new PasswordChange(target, timeout.duration()).apply(user, password));
        spec.commandLine().getOut().println("OK");
        return ExitCode.OK.status();
    }

    private static String given(String name) {
        String password = new String(InputFile.read(name), StandardCharsets.UTF_8).replaceFirst("\\R$", "");
        if (password.isEmpty() || password.chars().anyMatch(Character::isISOControl)) {
            throw new CommandException(
                    ExitCode.USAGE, "The new password must be one line, not empty and without control characters");
        }
        return password;
    }
}
