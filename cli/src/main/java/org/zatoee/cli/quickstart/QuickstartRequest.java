// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.zatoee.cli.component.Environment;
import org.zatoee.cli.component.Installed;
import org.zatoee.cli.environment.EnvironmentDirectory;
import org.zatoee.cli.environment.EnvironmentLock;
import org.zatoee.cli.environment.OdbType;
import org.zatoee.cli.quickstart.creation.Distribution;
import org.zatoee.cli.quickstart.creation.HalfMade;

/**
 * A quickstart as asked for on the command line.
 *
 * @param path the directory of the environment
 * @param odb what keeps its ODB; empty for the default
 * @param options everything else
 */
record QuickstartRequest(Path path, Optional<OdbType> odb, QuickstartOptions options) {

    void run(Distribution distribution, PrintWriter out) {
        EnvironmentDirectory directory = new EnvironmentDirectory(path);
        Environment environment = environment(directory);
        List<Path> locked = directory.exists()
                ? new Installed(directory.root(), environment, Optional.empty()).directories()
                : List.of(directory.root());
        EnvironmentLock.holding(locked, () -> new Quickstart(distribution, environment, out).run());
    }

    /** What is there, or else what is asked for. */
    private Environment environment(EnvironmentDirectory directory) {
        if (directory.exists()) {
            return existing(directory);
        }
        HalfMade halfMade = new HalfMade(directory);
        halfMade.requireNothingElse();
        if (halfMade.hasSettings()) {
            return existing(directory);
        }
        return new Environment(directory, options.settings(odb));
    }

    private Environment existing(EnvironmentDirectory directory) {
        Environment existing = Environment.in(directory.root());
        options.requireSame(odb, existing.settings());
        return existing;
    }
}
