// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.create;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.zatoee.cli.api.ApiAccess;
import org.zatoee.cli.api.ReplyOutput;
import org.zatoee.cli.api.TimeoutOption;
import org.zatoee.cli.component.Installed;
import org.zatoee.cli.outcome.ExitCode;
import org.zatoee.cli.password.SecretOption;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands have in common that create a security definition with a secret. */
abstract sealed class DefinitionCommand implements Callable<Integer>
        permits CreateApiKeyCommand, CreateBasicAuthCommand {

    private final String family;
    private final String secretName;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PATH", description = "The directory of an environment.")
    private Path path;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "Its name, unique in the cluster.")
    private String name;

    @Mixin
    private SecretOption secret = new SecretOption();

    @Mixin
    private TimeoutOption timeout = new TimeoutOption();

    @Mixin
    private ReplyOutput output = new ReplyOutput();

    /**
     * A command.
     *
     * @param family the beginning of the names of the services for its kind
     * @param secretName what the secret is called where it is printed
     */
    DefinitionCommand(String family, String secretName) {
        this.family = family;
        this.secretName = secretName;
    }

    /** Adds the fields that only this kind has. */
    abstract void addTo(Map<String, Object> fields);

    final String name() {
        return name;
    }

    @Override
    public final Integer call() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("is_active", true);
        addTo(fields);
        ApiAccess api = ApiAccess.publicApi(Installed.at(path), timeout.duration());
        output.print(
                new NewDefinition(family, fields, secret).create(api, secretName),
                spec.commandLine().getOut());
        return ExitCode.OK.status();
    }
}
