// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.pattern;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What is said of the services whose names match. Immutable.
 *
 * @param glob the name, with * for any characters
 * @param allowed whether they may be deployed
 */
record DeployPattern(String glob, boolean allowed) {

    private static final Pattern GLOB = Pattern.compile("[A-Za-z0-9_.*-]{1,200}");

    DeployPattern {
        Objects.requireNonNull(glob, "glob");
    }

    /**
     * Reads {@code glob=True} or {@code glob=False}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    static DeployPattern parse(String text) {
        String[] parts = text.split("=", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("'" + text + "' has to be a pattern, =, and True or False");
        }
        String glob = parts[0].strip();
        if (!GLOB.matcher(glob).matches()) {
            throw new IllegalArgumentException(
                    "'" + glob + "' has to be a name of a service, with * for any characters");
        }
        return new DeployPattern(glob, flag(parts[1].strip()));
    }

    private static boolean flag(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("'" + word + "' has to be True or False");
        };
    }

    /** Goes from star to star, each time to the first place that fits: no name is tried in very many ways. */
    boolean matches(String service) {
        String[] parts = glob.split("[*]", -1);
        if (parts.length == 1) {
            return service.equals(glob);
        }
        String last = parts[parts.length - 1];
        int end = service.length() - last.length();
        if (!service.startsWith(parts[0]) || !service.endsWith(last)) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length - 1; i++) {
            int found = service.indexOf(parts[i], at);
            if (found < 0) {
                return false;
            }
            at = found + parts[i].length();
        }
        return at <= end;
    }

    /** As it is written. */
    String text() {
        return glob + "=" + (allowed ? "True" : "False");
    }
}
