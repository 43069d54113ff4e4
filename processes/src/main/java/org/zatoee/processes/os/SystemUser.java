// SPDX-License-Identifier: Apache-2.0
package org.zatoee.processes.os;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A user of the operating system under which a program is to run.
 *
 * @param name for instance {@code postgres}; it has a group of the same name
 */
public record SystemUser(String name) {

    /** Whether the caller is root and so can, and for some programs must, become another user. */
    public static boolean callerIsRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** Whether there is such a user on this machine. */
    public boolean exists() {
        try {
            FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(name);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The command as it must be run to run as this user; unchanged where the caller is not root. */
    public List<String> command(List<String> command) {
        if (!callerIsRoot()) {
            return command;
        }
        // setpriv becomes the program instead of waiting for it, so the pid is the program's own.
        List<String> asUser =
                new ArrayList<>(List.of("setpriv", "--reuid=" + name, "--regid=" + name, "--init-groups", "--"));
        asUser.addAll(command);
        return List.copyOf(asUser);
    }

    /** Gives the file to this user, where the caller is root; does nothing otherwise. */
    public void own(Path file) throws IOException {
        if (callerIsRoot()) {
            Files.setOwner(
                    file,
                    FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(name));
        }
    }

    /** Whether this user can work in the directory, which depends on all the directories above it too. */
    public boolean canWriteTo(Path directory) throws IOException, InterruptedException {
        return new ProcessBuilder(command(List.of("test", "-w", directory.toString())))
                        .start()
                        .waitFor()
                == 0;
    }
}
