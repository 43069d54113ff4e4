// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.create;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.zatoee.cli.api.ApiAccess;
import org.zatoee.cli.api.ReplyOutput;
import org.zatoee.cli.api.TimeoutOption;
import org.zatoee.cli.component.Installed;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;
import org.zatoee.publicapi.family.SecurityDefinition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Creates an HTTP channel (zato-facts, section 6). */
@Command(
        name = "create-rest-channel",
        description =
                "Creates an HTTP channel: a URL that leads to a service. It is in force at once, on every server.",
        footer = {
            "",
            "Example: zato create-rest-channel zato-quickstart --name hello --url-path '/hello/{name}' --service hello.greet",
            "Channels have more settings: zato api PATH zato.http-soap.edit"
        })
public final class CreateRestChannelCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PATH", description = "The directory of an environment.")
    private Path path;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "Its name, unique among channels.")
    private String name;

    @Option(
            names = {"--url-path", "--url_path"},
            required = true,
            paramLabel = "PATH",
            description = "Its path; parts in braces are parameters of the service, as in /orders/{id}.")
    private String urlPath;

    @Option(names = "--service", required = true, paramLabel = "NAME", description = "The service it leads to.")
    private String service;

    @Option(names = "--method", paramLabel = "METHOD", defaultValue = "", description = "GET, POST... Default: any")
    private String method;

    @Option(
            names = {"--data-format", "--data_format"},
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = "The format of bodies. Default: ${DEFAULT-VALUE}")
    private String dataFormat;

    @Option(
            names = "--security",
            paramLabel = "NAME",
            description = "The security definition callers have to satisfy. Default: none, everybody may call")
    private @Nullable String security;

    @Mixin
    private TimeoutOption timeout = new TimeoutOption();

    @Mixin
    private ReplyOutput output = new ReplyOutput();

    @Override
    public Integer call() {
        ApiAccess api = ApiAccess.publicApi(Installed.at(path), timeout.duration());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("is_active", true);
        fields.put("is_internal", false);
        fields.put("connection", "channel");
        fields.put("transport", "plain_http");
        fields.put("url_path", urlPath);
        fields.put("service", service);
        fields.put("data_format", dataFormat);
        if (!method.isEmpty()) {
            fields.put("method", method);
        }
        if (security != null) {
            fields.put("security_id", definition(api, security));
        }
        output.print(
                api.invoke("zato.http-soap.create", fields).item(),
                spec.commandLine().getOut());
        return ExitCode.OK.status();
    }

    private static long definition(ApiAccess api, String name) {
        return api.invoke("zato.security.get-list", Map.of()).items().stream()
                .map(SecurityDefinition::of)
                .filter(definition -> definition.name().equals(name))
                .map(SecurityDefinition::id)
                .findFirst()
                .orElseThrow(() -> new CommandException(
                        ExitCode.BAD_INPUT, "--security: the cluster has no security definition named " + name));
    }
}
