// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.info;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

import org.zatoee.cli.component.Installed;
import org.zatoee.cli.outcome.ExitCode;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what is known of an environment or one component. */
@Command(name = "info", description = "Shows what is known of an environment, or of one component of it.")
public final class InfoCommand implements Callable<Integer> {

    private static final int COLUMNS = 2;
    private static final int NARROWEST = 5;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The directory of an environment or of a component.")
    private Path path;

    @ArgGroup
    private final Format format = new Format();

    @Option(
            names = {"--cols_width", "--cols-width"},
            paramLabel = "A,B",
            split = ",",
            defaultValue = "30,90",
            description = "The widths of the columns of the text format, in characters. Default: ${DEFAULT-VALUE}")
    private List<Integer> widths;

    /** One of two ways to say the same. */
    static final class Format {

        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                description = "One of ${COMPLETION-CANDIDATES}. Default: text")
        private InfoFormat format = InfoFormat.TEXT;

        @Option(names = "--json", description = "The same as --format json.")
        private boolean json;

        InfoFormat chosen() {
            return json ? InfoFormat.JSON : format;
        }
    }

    @Override
    public Integer call() {
        if (widths.size() != COLUMNS || widths.stream().anyMatch(width -> width < NARROWEST)) {
            throw new ParameterException(
                    spec.commandLine(), "--cols_width takes two numbers of at least " + NARROWEST + ", as in 30,90");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(format.chosen().render(new Description(Instant.now()).of(Installed.at(path)), widths));
        out.flush();
        return ExitCode.OK.status();
    }
}
