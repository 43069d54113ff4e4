// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.environment;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;

/** Takes typed values out of a settings file, key by key; what is left at the end is unknown, and refused. */
final class SettingsReader {

    private static final int HIGHEST_PORT = 65_535;

    private final Path file;
    private final Map<String, String> rest;

    private SettingsReader(Path file, Map<String, String> values) {
        this.file = file;
        this.rest = new TreeMap<>(values);
    }

    static SettingsReader of(Path file) {
        return new SettingsReader(file, PropertiesFile.read(file));
    }

    boolean has(String key) {
        return rest.containsKey(key);
    }

    /** A value that must be there; it may be empty. */
    String take(String key) {
        @Nullable String value = rest.remove(key);
        if (value == null) {
            throw bad(key, "is missing");
        }
        return value;
    }

    String takeText(String key) {
        String value = take(key);
        if (value.isBlank()) {
            throw bad(key, "is empty");
        }
        return value;
    }

    int takePort(String key) {
        String value = take(key);
        try {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number out of range.
        }
        throw bad(key, "is not a port: '" + value + "'");
    }

    OdbType takeOdbType(String key) {
        String value = take(key);
        return Arrays.stream(OdbType.values())
                .filter(type -> type.wireName().equals(value))
                .findFirst()
                .orElseThrow(() -> bad(key, "is none of " + Arrays.toString(OdbType.values()) + ": '" + value + "'"));
    }

    void refuseRest() {
        if (!rest.isEmpty()) {
            throw bad(rest.keySet().iterator().next(), "is unknown");
        }
    }

    private CommandException bad(String key, String what) {
        return new CommandException(ExitCode.BAD_SETTINGS, file + ": " + key + " " + what);
    }
}
