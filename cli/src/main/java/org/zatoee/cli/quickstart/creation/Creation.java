// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart.creation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.zatoee.cli.component.Component;
import org.zatoee.cli.component.Environment;
import org.zatoee.cli.component.OdbLocation;
import org.zatoee.cli.environment.ComponentType;
import org.zatoee.cli.environment.Credentials;
import org.zatoee.cli.environment.CryptoKey;
import org.zatoee.cli.environment.EnvironmentDirectory;
import org.zatoee.cli.environment.EnvironmentSettings;
import org.zatoee.cli.environment.Release;
import org.zatoee.cli.environment.ServerPorts;
import org.zatoee.cli.environment.ZatoInfo;
import org.zatoee.cli.server.JvmOptions;
import org.zatoee.cli.server.ServerSecrets;
import org.zatoee.cli.server.ServerSettingsFile;

/**
 * Makes the directory of an environment. One that was interrupted is completed by the next: each part is made if it is
 * not there.
 *
 * @param distribution what it is made of
 * @param environment what to make
 */
public record Creation(Distribution distribution, Environment environment) {

    private static final String EXAMPLES = "zato-examples.jar";
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    /** Writes what the environment is, as far as it is not written; from then on a directory is one. */
    public void writeSettings() {
        EnvironmentDirectory directory = environment.directory();
        EnvironmentSettings settings = environment.settings();
        create(directory.root());
        if (!Files.exists(directory.settingsFile())) {
            directory.write(settings);
        }
        if (!Files.exists(directory.credentialsFile())) {
            directory.write(new Credentials(
                    Credentials.randomAccount(Credentials.PUBLIC_API),
                    Credentials.randomAccount(Credentials.ADMIN_INVOKE),
                    // Redis has a user without a name.
                    Credentials.randomAccount(""),
                    OdbLocation.of(directory, settings).account(),
                    CryptoKey.random()));
        }
        ZatoInfo.now(ComponentType.ENVIRONMENT, Release.version()).write(directory.root());
    }

    /** Makes every part that is not there. */
    public void completeParts() {
        EnvironmentDirectory directory = environment.directory();
        create(directory.services());
        createOdb();
        Scripts.write(directory);
        for (Component component : environment.components()) {
            create(component.directory());
            if (!Files.exists(component.directory().resolve(".zato-info"))) {
                if (component.type() == ComponentType.KVDB) {
                    closeToOthers(component.directory());
                }
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

    private void createOdb() {
        EnvironmentDirectory directory = environment.directory();
        create(directory.odb());
        // Database servers run as users of their own, who have to enter; they close the folder of their data.
        if (!environment.settings().odbType().isServer() && !Files.exists(directory.odbFile())) {
            closeToOthers(directory.odb());
        }
    }

    /**
     * Adds the secrets that the release which made the environment did not know. Only where nothing of that release will
     * run any more: it would refuse settings it does not know.
     */
    public void completeSecrets() {
        EnvironmentDirectory directory = environment.directory();
        Credentials known = directory.credentials();
        Credentials completed = known.completed();
        if (!completed.equals(known)) {
            directory.write(completed);
        }
        ServerSecrets secrets = new ServerSecrets(completed);
        environment.settings().servers().forEach(server -> secrets.completeIn(directory.server(server.name())));
    }

    /**
     * Brings in what the build made since: programs, configuration and example services. Nothing of it may run.
     *
     * @return whether there was anything new
     */
    public boolean update() {
        EnvironmentDirectory directory = environment.directory();
        Fingerprint build = Fingerprint.of(distribution.everything());
        if (build.isIn(directory.buildFingerprint())) {
            return false;
        }
        // Until the end, what is there is neither the old build nor the new one.
        delete(directory.buildFingerprint());
        create(directory.app());
        updateWildfly();
        for (ServerPorts server : environment.settings().servers()) {
            Path base = directory.server(server.name());
            DirectoryCopy.merge(distribution.serverBase(), base);
            create(base.resolve("deployments"));
            copy(distribution.ear(), base.resolve("deployments/zato.ear"));
        }
        List<Path> jars = new ArrayList<>(distribution.libraries());
        jars.add(distribution.cli());
        DirectoryCopy.replaceFiles(jars, directory.lib());
        dropExamples();
        copy(distribution.ear(), directory.ear());
        // Last, because it tells whether all of this was done.
        build.write(directory.buildFingerprint());
        return true;
    }

    /** The way users deploy services: one server takes the file when it starts, and all of them get it. */
    private void dropExamples() {
        EnvironmentDirectory directory = environment.directory();
        // Where earlier builds had it; a server would load it for itself.
        delete(directory.services().resolve(EXAMPLES));
        Path pickup = directory.pickup(environment.settings().servers().get(0).name());
        create(pickup);
        copy(distribution.examples(), pickup.resolve(EXAMPLES));
    }

    /** It is large, and rarely changes. */
    private void updateWildfly() {
        EnvironmentDirectory directory = environment.directory();
        Fingerprint wildfly = Fingerprint.of(List.of(distribution.wildfly()));
        if (!wildfly.isIn(directory.wildflyFingerprint()) || !Files.exists(directory.wildfly())) {
            delete(directory.wildflyFingerprint());
            DirectoryCopy.replace(distribution.wildfly(), directory.wildfly());
            wildfly.write(directory.wildflyFingerprint());
        }
    }

    /** Whether what the environment runs is what the build made last. */
    public boolean isCurrent() {
        return Fingerprint.of(distribution.everything())
                .isIn(environment.directory().buildFingerprint());
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + file, e);
        }
    }

    private static void closeToOthers(Path directory) {
        try {
            Files.setPosixFilePermissions(directory, OWNER_ONLY);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close " + directory + " to others", e);
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
