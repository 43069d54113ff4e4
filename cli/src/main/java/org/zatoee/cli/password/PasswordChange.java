// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.password;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;

import org.zatoee.cli.api.ApiAccess;
import org.zatoee.cli.component.Installed;
import org.zatoee.cli.environment.Credentials;
import org.zatoee.cli.environment.EnvironmentDirectory;
import org.zatoee.cli.environment.ServerPorts;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;
import org.zatoee.cli.server.ServerSecrets;
import org.zatoee.publicapi.family.SecurityDefinition;

/**
 * Changes a password in the cluster first, then in the files. The new one is on disk before anything is changed, so that
 * a command that is killed locks nobody out.
 *
 * @param target the environment
 * @param timeout how long to wait for each answer
 */
record PasswordChange(Installed target, Duration timeout) {

    private static final String FAMILY = "zato.security.basic-auth.";

    /**
     * Changes one.
     *
     * @throws CommandException if the cluster refuses, or does not answer
     */
    void apply(String user, String password) {
        EnvironmentDirectory directory = target.environment().directory();
        Path pending = directory.pendingCredentialsFile();
        requireNone(pending, directory.credentialsFile());
        ApiAccess api = ApiAccess.publicApi(target, timeout);
        long id = definition(api, user);
        directory.writePending(directory.credentials().withPassword(user, password));
        try {
            api.invoke(FAMILY + "change-password", Map.of("id", id, "password1", password, "password2", password));
        } catch (CommandException e) {
            throw failed(e, pending);
        }
        replace(pending, directory.credentialsFile());
        updateServers(directory.credentials());
    }

    private static void requireNone(Path pending, Path credentials) {
        if (Files.exists(pending)) {
            throw new CommandException(
                    ExitCode.FAILED,
                    pending + " is left from a change of which it is not known whether the cluster made it. If the"
                            + " password in " + credentials + " is refused, rename the former to the latter, else"
                            + " delete it");
        }
    }

    private static long definition(ApiAccess api, String user) {
        return api.invoke(FAMILY + "get-list", Map.of()).items().stream()
                .map(SecurityDefinition::of)
                .filter(definition -> definition.name().equals(user))
                .map(SecurityDefinition::id)
                .findFirst()
                .orElseThrow(() ->
                        new CommandException(ExitCode.FAILED, "The cluster has no security definition named " + user));
    }

    /** An answer says that nothing was changed; without one, nobody knows. */
    private static CommandException failed(CommandException failure, Path pending) {
        if (failure.exitCode() != ExitCode.UNAVAILABLE) {
            delete(pending);
            return failure;
        }
        return new CommandException(
                failure.exitCode(),
                failure.getMessage() + ". It is not known whether the password was changed; the new one is in "
                        + pending,
                failure);
    }

    /** They are read only where an ODB is new, but then have to be those of the file of credentials. */
    private void updateServers(Credentials credentials) {
        ServerSecrets secrets = new ServerSecrets(credentials);
        for (ServerPorts server : target.environment().settings().servers()) {
            secrets.replacePasswordsIn(target.environment().directory().server(server.name()));
        }
    }

    private static void replace(Path pending, Path file) {
        try {
            Files.move(pending, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The password was changed, but is still in " + pending + " instead of " + file, e);
        }
    }

    private static void delete(Path pending) {
        try {
            Files.deleteIfExists(pending);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + pending, e);
        }
    }
}
