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
import org.zatoee.cli.outcome.ExitCode;
import org.zatoee.cli.password.SecretOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Creates a definition of HTTP Basic Auth (zato-facts, section 6). */
@Command(
        name = "basic-auth",
        description = "Creates a definition of HTTP Basic Auth and prints it; the password only if it is made up.")
final class CreateBasicAuthCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PATH", description = "The directory of an environment.")
    private Path path;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "Its name, unique in the cluster.")
    private String name;

    @Option(names = "--username", paramLabel = "NAME", description = "The user. Default: the name of the definition")
    private @Nullable String username;

    @Option(
            names = "--realm",
            paramLabel = "TEXT",
            defaultValue = "API",
            description = "The realm clients are told. Default: ${DEFAULT-VALUE}")
    private String realm;

    @Mixin
    private SecretOption secret = new SecretOption();

    @Mixin
    private TimeoutOption timeout = new TimeoutOption();

    @Mixin
    private ReplyOutput output = new ReplyOutput();

    @Override
    public Integer call() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("is_active", true);
        fields.put("username", username == null ? name : username);
        fields.put("realm", realm);
        ApiAccess api = ApiAccess.publicApi(Installed.at(path), timeout.duration());
        output.print(
                new NewDefinition("zato.security.basic-auth", fields, secret).create(api, "password"),
                spec.commandLine().getOut());
        return ExitCode.OK.status();
    }
}
