// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.zatoee.cli.component.Component;
import org.zatoee.cli.component.Environment;
import org.zatoee.cli.component.OdbLocation;
import org.zatoee.cli.environment.ComponentType;
import org.zatoee.cli.environment.Credentials;
import org.zatoee.cli.environment.EnvironmentDirectory;
import org.zatoee.cli.environment.EnvironmentSettings;
import org.zatoee.cli.environment.Release;
import org.zatoee.cli.environment.ServerPorts;
import org.zatoee.cli.environment.ZatoInfo;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;
import org.zatoee.cli.server.JvmOptions;
import org.zatoee.cli.server.ServerSettingsFile;

/**
 * Makes the directory of an environment. One that was interrupted is completed by the next: each part is made if it is
 * not there.
 *
 * @param distribution what it is made of
 * @param environment what to make
 */
record Creation(Distribution distribution, Environment environment) {

    private static final String LOCK = ".lock";

    /**
     * Makes sure that an environment may be made in a directory.
     *
     * @throws CommandException if there is something else in it
     */
    static void requireEmpty(Path root) {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> files = Files.list(root)) {
            if (files.anyMatch(file -> !file.endsWith(LOCK))) {
                throw new CommandException(
                        ExitCode.DIR_NOT_EMPTY, root + " is not empty, and holds no Zato environment");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + root, e);
        }
    }

    /** Writes what the environment is; from then on a directory is one. */
    void writeSettings() {
        EnvironmentDirectory directory = environment.directory();
        EnvironmentSettings settings = environment.settings();
        create(directory.root());
        directory.write(settings);
        directory.write(new Credentials(
                Credentials.randomAccount("pubapi"),
                // Redis has a user without a name.
                Credentials.randomAccount(""),
                OdbLocation.of(directory, settings).account()));
        ZatoInfo.now(ComponentType.ENVIRONMENT, Release.version()).write(directory.root());
    }

    /** Makes every part that is not there. */
    void completeParts() {
        EnvironmentDirectory directory = environment.directory();
        create(directory.services());
        create(directory.odb());
        Scripts.write(directory);
        for (Component component : environment.components()) {
            create(component.directory());
            if (!Files.exists(component.directory().resolve(".zato-info"))) {
                ZatoInfo.now(component.type(), Release.version()).write(component.directory());
            }
        }
        ServerSettingsFile settings = new ServerSettingsFile(
                directory,
                environment.settings(),
                directory.credentials(),
                OdbLocation.of(directory, environment.settings()).url());
        for (ServerPorts server : environment.settings().servers()) {
            settings.create(server.name());
            new JvmOptions(directory.server(server.name())).create();
        }
    }

    /**
     * Brings in what the build made since: programs, configuration and example services. Nothing of it may run.
     *
     * @return whether there was anything new
     */
    boolean update() {
        EnvironmentDirectory directory = environment.directory();
        if (isCurrent()) {
            return false;
        }
        Path wildflyConfiguration = Path.of("standalone", "configuration", "standalone-zato.xml");
        if (differ(
                distribution.wildfly().resolve(wildflyConfiguration),
                directory.wildfly().resolve(wildflyConfiguration))) {
            DirectoryCopy.replace(distribution.wildfly(), directory.wildfly());
        }
        for (ServerPorts server : environment.settings().servers()) {
            Path base = directory.server(server.name());
            DirectoryCopy.merge(distribution.serverBase(), base);
            create(base.resolve("deployments"));
            copy(distribution.ear(), base.resolve("deployments/zato.ear"));
        }
        List<Path> jars = new ArrayList<>(distribution.libraries());
        jars.add(distribution.cli());
        DirectoryCopy.replaceFiles(jars, directory.lib());
        copy(distribution.examples(), directory.services().resolve("zato-examples.jar"));
        // Last, because it tells whether all of this was done.
        create(directory.app());
        copy(distribution.ear(), directory.ear());
        return true;
    }

    /** Whether what the environment runs is what the build made last. */
    boolean isCurrent() {
        EnvironmentDirectory directory = environment.directory();
        Path cli = distribution.cli();
        return !differ(cli, directory.lib().resolve(cli.getFileName())) && !differ(distribution.ear(), directory.ear());
    }

    private static boolean differ(Path one, Path other) {
        try {
            return !Files.exists(other) || Files.mismatch(one, other) >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot compare " + one + " and " + other, e);
        }
    }

    private static void copy(Path source, Path target) {
        try {
            Path fresh = target.resolveSibling(target.getFileName() + ".new");
            Files.copy(source, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot copy " + source + " to " + target, e);
        }
    }

    private static void create(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create " + directory, e);
        }
    }
}
