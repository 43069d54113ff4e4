// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the file of a package may be called: it becomes the name of a file elsewhere, so it must not lead anywhere else. */
public final class PackageName {

    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._+-]{0,195}\\.(?:jar|java|zip)");

    private PackageName() {}

    /** What is wrong with a name, in words that follow that of the field. */
    public static Optional<String> broken(String name) {
        return ALLOWED.matcher(name).matches() && !name.contains("..")
                ? Optional.empty()
                : Optional.of("must be the name of a .jar, a .java or a .zip: letters, digits, dots, dashes, plus signs"
                        + " and underscores");
    }
}
