// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.create;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Creates a definition of HTTP Basic Auth (zato-facts, section 6). */
@Command(
        name = "basic-auth",
        description = "Creates a definition of HTTP Basic Auth and prints it; the password only if it is made up.")
final class CreateBasicAuthCommand extends DefinitionCommand {

    @Option(names = "--username", paramLabel = "NAME", description = "The user. Default: the name of the definition")
    private @Nullable String username;

    @Option(
            names = "--realm",
            paramLabel = "TEXT",
            defaultValue = "API",
            description = "The realm clients are told. Default: ${DEFAULT-VALUE}")
    private String realm;

    CreateBasicAuthCommand() {
        super("zato.security.basic-auth", "password");
    }

    @Override
    void addTo(Map<String, Object> fields) {
        fields.put("username", username == null ? name() : username);
        fields.put("realm", realm);
    }
}
