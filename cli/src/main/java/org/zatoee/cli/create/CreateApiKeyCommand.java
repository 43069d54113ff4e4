// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.create;

import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Creates an API key (zato-facts, section 6). */
@Command(name = "api-key", description = "Creates an API key and prints it; the key only if it is made up.")
final class CreateApiKeyCommand extends DefinitionCommand {

    @Option(
            names = "--header",
            paramLabel = "NAME",
            defaultValue = "X-API-Key",
            description = "The HTTP header clients send it in. Default: ${DEFAULT-VALUE}")
    private String header;

    CreateApiKeyCommand() {
        super("zato.security.apikey", "key");
    }

    @Override
    void addTo(Map<String, Object> fields) {
        fields.put("header", header);
    }
}
