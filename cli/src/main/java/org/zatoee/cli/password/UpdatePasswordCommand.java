// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.password;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.zatoee.cli.api.TimeoutOption;
import org.zatoee.cli.component.Installed;
import org.zatoee.cli.environment.Credentials;
import org.zatoee.cli.environment.EnvironmentLock;
import org.zatoee.cli.outcome.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
        footer = {"", "Prints OK. Other users: zato api PATH zato.security.basic-auth.change-password --json FILE"})
final class UpdatePasswordCommand implements Callable<Integer> {

    private static final List<String> USERS = List.of(Credentials.PUBLIC_API, Credentials.ADMIN_INVOKE);

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PATH", description = "The directory of the environment.")
    private Path path;

    @Parameters(index = "1", paramLabel = "USER", description = "pubapi or admin.invoke.")
    private String user;

    @Mixin
    private SecretOption secret = new SecretOption();

    @Mixin
    private TimeoutOption timeout = new TimeoutOption();

    @Override
    public Integer call() {
        if (!USERS.contains(user)) {
            throw new ParameterException(
                    spec.commandLine(), "USER must be one of " + String.join(", ", USERS) + ", not '" + user + "'");
        }
        Installed target = Installed.at(path);
        String password = secret.value();
        EnvironmentLock.holding(
                List.of(target.environment().directory().root()),
                () -> new PasswordChange(target, timeout.duration()).apply(user, password));
        spec.commandLine().getOut().println("OK");
        return ExitCode.OK.status();
    }
}
