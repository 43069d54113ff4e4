// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.api;

/** Texts of others on a terminal, which obeys control characters. */
public final class Printable {

    private Printable() {}

    /** The text on one line: control characters are shown instead of sent, as {@code \n} and {@code \u001b}. */
    public static String line(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> shown.append("\\n");
                case '\r' -> shown.append("\\r");
                case '\t' -> shown.append("\\t");
                default -> append(shown, c);
            }
        });
        return shown.toString();
    }

    private static void append(StringBuilder shown, int c) {
        if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
            shown.append(String.format("\\u%04x", c));
        } else {
            shown.appendCodePoint(c);
        }
    }
}
