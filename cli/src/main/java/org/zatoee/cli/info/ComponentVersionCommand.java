// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.info;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.zatoee.cli.component.Installed;
import org.zatoee.cli.environment.ZatoInfo;
import org.zatoee.cli.outcome.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the release a component was created with. */
@Command(name = "component-version", description = "Prints the release an environment or a component was created with.")
public final class ComponentVersionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The directory of an environment or of a component.")
    private Path path;

    @Override
    public Integer call() {
        Path directory = Installed.at(path).path();
        spec.commandLine().getOut().println(ZatoInfo.read(directory).version());
        return ExitCode.OK.status();
    }
}
