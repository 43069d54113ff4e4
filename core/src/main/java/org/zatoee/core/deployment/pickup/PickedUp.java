// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.pickup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.deployment.DeploymentPackage;
import org.zatoee.core.deployment.compile.CompilationFailedException;
import org.zatoee.service.ServiceException;

/** Deploys files that were taken, and puts them away with their results. Not thread-safe. */
final class PickedUp {

    private static final int MAX_BYTES = 100 * 1024 * 1024;

    private final PickupPaths paths;
    private final FileDeployer deployer;

    PickedUp(PickupPaths paths, FileDeployer deployer) {
        this.paths = paths;
        this.deployer = deployer;
    }

    /**
     * Deploys a file.
     *
     * @throws ComponentUnavailableException if it cannot be stored now
     */
    Outcome deploy(Path file) {
        if (Files.isSymbolicLink(file)) {
            return Outcome.refused(List.of("It is a symbolic link: copy the file itself"));
        }
        try (InputStream stream = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] content = stream.readNBytes(MAX_BYTES + 1);
            if (content.length > MAX_BYTES) {
                return Outcome.refused(List.of("It is larger than " + MAX_BYTES / 1024 / 1024 + " MB"));
            }
            DeploymentPackage deployed =
                    deployer.deploy(paths.root().resolve(file.getFileName()), content, owner(file));
            return Outcome.deployed(deployed);
        } catch (CompilationFailedException e) {
            return Outcome.failed(e.problems());
        } catch (ServiceException e) {
            return Outcome.failed(List.of(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            return Outcome.failed(List.of("It cannot be read: " + e));
        }
    }

    private static String owner(Path file) {
        try {
            return Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).getName();
        } catch (IOException | UnsupportedOperationException e) {
            PickupLog.LOG.debug(e.getMessage());
            return "";
        }
    }

    /** Puts a file away: the result first, so that one is never without. */
    void finish(Path file, Outcome outcome) throws IOException {
        String name = file.getFileName().toString();
        Path target = outcome.done() ? paths.deployed() : paths.failed();
        Files.writeString(result(target, name), String.join("\n", outcome.lines()) + "\n");
        Files.move(file, target.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (outcome.done()) {
            Files.deleteIfExists(paths.failed().resolve(name));
            Files.deleteIfExists(result(paths.failed(), name));
            PickupLog.LOG.deployed(name, outcome.lines().get(0));
        } else {
            PickupLog.LOG.failed(name, String.join("; ", outcome.lines()));
        }
    }

    private static Path result(Path directory, String name) {
        return directory.resolve(name + ".txt");
    }

    /**
     * What became of a file.
     *
     * @param done whether it is deployed
     * @param maybeIncomplete whether it may be deployed later, if it is still being copied
     * @param lines what there is to say about it
     */
    record Outcome(boolean done, boolean maybeIncomplete, List<String> lines) {

        static Outcome deployed(DeploymentPackage as) {
            return new Outcome(
                    true,
                    false,
                    List.of(
                            "Deployed as version " + as.version() + " of " + as.payloadName() + ", package id "
                                    + as.id(),
                            "services: " + String.join(", ", as.services()),
                            "sha-256: " + as.hash(),
                            "stored: " + as.time()));
        }

        static Outcome failed(List<String> why) {
            return new Outcome(false, true, why);
        }

        static Outcome refused(List<String> why) {
            return new Outcome(false, false, why);
        }
    }
}
