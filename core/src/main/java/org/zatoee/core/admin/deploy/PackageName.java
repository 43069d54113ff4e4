// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.deploy;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a jar may be called: it becomes the name of a file, so it must not lead anywhere else. */
final class PackageName {

    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._+-]{0,195}\\.jar");

    private PackageName() {}

    /** What is wrong with a name, in words that follow that of the field. */
    static Optional<String> broken(String name) {
        return ALLOWED.matcher(name).matches() && !name.contains("..")
                ? Optional.empty()
                : Optional.of("must be the name of a jar: letters, digits, dots, dashes, plus signs and underscores");
    }
}
