// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart.creation;

import org.zatoee.cli.environment.EnvironmentDirectory;
import org.zatoee.cli.environment.NewFile;

/** The scripts in an environment, named as Zato names them: they run it wherever the project is by then. */
public final class Scripts {

    private static final String HEAD =
            """
            #!/bin/sh
            # %s this environment.
            set -e
            directory=$(dirname "$(readlink -f "$0")")
            zato() {
                "${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$directory/lib/*" \\
                    org.zatoee.cli.Main "$@"
            }
            """;

    private Scripts() {}

    /** Writes those of an environment; what was there is replaced. */
    static void write(EnvironmentDirectory directory) {
        write(directory, "start", HEAD.formatted("Starts") + "zato start \"$directory\"\n");
        write(directory, "stop", HEAD.formatted("Stops") + "zato stop \"$directory\"\n");
        write(
                directory,
                "restart",
                HEAD.formatted("Restarts")
                        // One that does not run is only started.
                        + "zato stop \"$directory\" || [ $? -eq 10 ]\n"
                        + "zato start \"$directory\"\n");
    }

    private static void write(EnvironmentDirectory directory, String verb, String text) {
        NewFile.writeScript(directory.root().resolve("zato-qs-" + verb + ".sh"), text);
    }
}
