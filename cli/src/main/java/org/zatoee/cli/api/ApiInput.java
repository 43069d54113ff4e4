// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;
import org.zatoee.publicapi.json.Json;
import org.zatoee.publicapi.json.JsonSyntaxException;

/** The input of a service: an object in JSON, fields named one by one, or both. */
final class ApiInput {

    private ApiInput() {}

    /**
     * Puts an input together.
     *
     * @param json an object in JSON; empty for none
     * @param fields as {@code name=value}; they replace those of the object. Servers make numbers and flags of texts
     * @throws CommandException if something is not what it should be
     */
    static Map<String, @Nullable Object> of(Optional<byte[]> json, List<String> fields) {
        Map<String, @Nullable Object> input = new LinkedHashMap<>();
        json.ifPresent(text -> putAll(input, text));
        Map<String, String> named = new LinkedHashMap<>();
        for (String field : fields) {
            int equals = field.indexOf('=');
            if (equals < 1) {
                throw usage("'" + field + "' is no field: it should look like name=value");
            }
            String name = field.substring(0, equals);
            if (named.put(name, field.substring(equals + 1)) != null) {
                throw usage("Field '" + name + "' is given twice; lists are given with --json");
            }
        }
        input.putAll(named);
        return input;
    }

    private static void putAll(Map<String, @Nullable Object> input, byte[] text) {
        try {
            if (!(Json.read(text) instanceof Map<?, ?> object)) {
                throw usage("The input is JSON, but not an object");
            }
            object.forEach((name, value) -> input.put(String.valueOf(name), value));
        } catch (JsonSyntaxException e) {
            throw new CommandException(ExitCode.USAGE, "The input is not usable. " + e.getMessage(), e);
        }
    }

    private static CommandException usage(String message) {
        return new CommandException(ExitCode.USAGE, message);
    }
}
