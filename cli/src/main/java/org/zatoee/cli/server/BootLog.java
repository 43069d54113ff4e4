// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a server printed since it was started.
 *
 * @param file the log of its console
 */
public record BootLog(Path file) {

    /** WildFly's message that it is up, but not all of what it should run. */
    private static final String STARTED_WITH_ERRORS = "WFLYSRV0026";

    private static final String CAUSE = "Caused by: ";

    /** WildFly's report of a failed operation repeats causes inside quotes and braces. */
    private static final Pattern DUMP_END = Pattern.compile("\"},?$");

    /** Why the application did not come up; empty while WildFly boots, and if it booted well. */
    Optional<String> failure() {
        List<String> lines = lines();
        if (lines.stream().noneMatch(line -> line.contains(STARTED_WITH_ERRORS))) {
            return Optional.empty();
        }
        // The deepest cause is printed last, and says more than what failed because of it.
        return Optional.of(lines.stream()
                .map(String::strip)
                .filter(line -> line.startsWith(CAUSE))
                .map(line -> DUMP_END.matcher(line.substring(CAUSE.length())).replaceFirst(""))
                .reduce((earlier, later) -> later)
                .orElse("WildFly started with errors"));
    }

    private List<String> lines() {
        try {
            // Whatever the encoding of the console was: only ASCII is looked for.
            return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return List.of();
        }
    }
}
