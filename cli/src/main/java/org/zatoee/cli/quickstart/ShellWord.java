// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart;

import java.util.regex.Pattern;

/** Words of a command line that a user can copy. */
final class ShellWord {

    private static final Pattern PLAIN = Pattern.compile("[\\w./:@%+=,-]+");

    private ShellWord() {}

    /** The word, in quotes if the shell would take it for something else. */
    static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
