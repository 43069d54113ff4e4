// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.zatoee.cli.component.Installed;
import org.zatoee.cli.outcome.ExitCode;
import org.zatoee.publicapi.ApiReply;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Calls any service of the public API. An extension: Zato's own command has none like it. */
@Command(
        name = "api",
        description = {
            "Calls a service of the public API, as pubapi, and prints what it answers.",
            "Everything an administrator can do is such a service."
        },
        footer = {
            "",
            "Examples:",
            "  zato api zato-quickstart zato.http-soap.get-list connection=channel transport=plain_http",
            "  zato api zato-quickstart zato.service.get-list query=orders --columns id,name,is_active",
            "  zato api zato-quickstart zato.http-soap.create --json channel.json",
            "",
            "Exit codes: 65 input refused, 69 no answer, 75 too many calls, 77 not permitted."
        })
public final class ApiCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "PATH",
            description = "The directory of an environment, or of one server that is to be called itself.")
    private Path path;

    @Parameters(index = "1", paramLabel = "SERVICE", description = "Its name, for instance zato.service.get-list.")
    private String service;

    @Parameters(
            index = "2..*",
            arity = "0..*",
            paramLabel = "FIELD=VALUE",
            description = "Fields of its input. They replace those of --json.")
    private List<String> fields = List.of();

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "A file with its input, an object in JSON; - for standard input.")
    private @Nullable String json;

    @Mixin
    private ReplyOutput output = new ReplyOutput();

    @Option(
            names = "--columns",
            paramLabel = "A,B",
            split = ",",
            description =
                    "The fields to show, in this order. Default: all, in a table of a list all that are not empty.")
    private List<String> columns = List.of();

    @Mixin
    private TimeoutOption timeout = new TimeoutOption();

    @Override
    public Integer call() {
        Map<String, @Nullable Object> input =
                ApiInput.of(Optional.ofNullable(json).map(InputFile::read), fields);
        ApiReply reply =
                ApiAccess.publicApi(Installed.at(path), timeout.duration()).invoke(service, input);
        output.print(reply, columns, spec.commandLine().getOut());
        return ExitCode.OK.status();
    }
}
