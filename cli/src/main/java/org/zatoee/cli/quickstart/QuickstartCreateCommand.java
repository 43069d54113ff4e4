// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.zatoee.cli.environment.LocalHost;
import org.zatoee.cli.environment.OdbType;
import org.zatoee.cli.outcome.ExitCode;
import org.zatoee.cli.quickstart.creation.Distribution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The quickstart as Zato's scripts call it (zato-facts, section 6). */
@Command(name = "create", description = "The same, with the arguments of Zato's own command.")
final class QuickstartCreateCommand implements Callable<Integer> {

    private static final Set<String> HERE = Set.of(LocalHost.ADDRESS, "localhost");

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "The directory of the environment.")
    private Path path;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ODB_TYPE",
            description = "What keeps the ODB: ${COMPLETION-CANDIDATES}. Default: sqlite")
    private @Nullable OdbType odb;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "KVDB_HOST",
            description = "127.0.0.1: a quickstart runs a Redis of its own.")
    private @Nullable String kvdbHost;

    @Parameters(index = "3", arity = "0..1", paramLabel = "KVDB_PORT", description = "The port of that Redis.")
    private @Nullable Integer kvdbPort;

    @Mixin
    private QuickstartOptions options = new QuickstartOptions();

    @Override
    public Integer call() {
        if (kvdbHost != null && !HERE.contains(kvdbHost)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "KVDB_HOST must be 127.0.0.1, not " + kvdbHost + ": a quickstart runs a Redis of its own");
        }
        Optional.ofNullable(kvdbPort).ifPresent(options.ports()::askKvdb);
        new QuickstartRequest(path, Optional.ofNullable(odb), options)
                .run(Distribution.ofThisCommand(), spec.commandLine().getOut());
        return ExitCode.OK.status();
    }
}
