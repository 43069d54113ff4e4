// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.deploy;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import org.zatoee.cli.api.ApiAccess;
import org.zatoee.cli.api.TimeoutOption;
import org.zatoee.cli.component.Installed;
import org.zatoee.cli.outcome.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Deploys files with services. An extension: Zato has a directory and a service for this, no command (zato-facts 1.2). */
@Command(
        name = "hot-deploy",
        description = {
            "Deploys files with services to every server of a running cluster: a .jar, a .java or a .zip of sources.",
            "A file of the same name takes the place of the version before it, which is kept."
        },
        footer = {
            "",
            "Example: zato hot-deploy zato-quickstart GetCustomer.java",
            "An earlier version again: zato api PATH zato.hot-deploy.get-list, then zato.hot-deploy.create package_id=N",
            "",
            "Exit codes: 2 no such file, 65 refused (the compiler's messages are printed), 69 no answer,",
            "            70 a server could not load it, 77 not permitted."
        })
public final class HotDeployCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "PATH",
            description = "The directory of an environment, or of one server that is to be called itself.")
    private Path path;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "The files, one package each.")
    private List<Path> files = List.of();

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "How long to wait until every server has deployed them. Default: ${DEFAULT-VALUE}")
    private int wait;

    @Mixin
    private TimeoutOption timeout = new TimeoutOption();

    @Override
    public Integer call() {
        if (wait < 0) {
            throw new ParameterException(spec.commandLine(), "--wait must be at least 0, not " + wait);
        }
        ApiAccess api = ApiAccess.publicApi(Installed.at(path), timeout.duration());
        PrintWriter out = spec.commandLine().getOut();
        boolean everywhere = true;
        for (Path file : files) {
            Upload upload = Upload.of(api, file);
            out.println(upload.describe());
            List<ServerOutcome> outcomes = new OutcomeWatch(api, Duration.ofSeconds(wait)).await(upload.packageId());
            outcomes.forEach(outcome -> out.println("  " + outcome.describe()));
            out.flush();
            everywhere &= outcomes.stream().noneMatch(ServerOutcome::isIgnored);
        }
        return (everywhere ? ExitCode.OK : ExitCode.FAILED).status();
    }
}
