// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.calls;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Hides the values of fields whose names say that they are secret, in JSON, XML and forms. It looks at the text only: what
 * is cut off, or malformed, is masked as well. Immutable.
 */
final class SecretMask {

    static final String MASK = "******";

    private final Pattern field;

    /**
     * A mask.
     *
     * @param names texts that make a field secret if its name has one of them in it, in any case
     */
    SecretMask(Collection<String> names) {
        // A name that nothing has, if none is given.
        String any =
                names.isEmpty() ? "(?!)" : names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        String name = "[\\w.-]*(?:" + any + ")[\\w.-]*+";
        // A field of JSON up to its value, an XML element up to its text, an attribute or a form's field up to its
        // value.
        this.field = Pattern.compile(
                "\"" + name + "\"\\s{0,20}:\\s{0,20}"
                        + "|<(?:[\\w.-]+:)?" + name + "(?:\\s[^<>]*)?(?<!/)>"
                        + "|\\s" + name + "\\s{0,20}=\\s{0,20}(?=[\"'])"
                        + "|(?:^|[&?])" + name + "=",
                Pattern.CASE_INSENSITIVE);
    }

    /** The text with secrets masked. */
    String mask(String text) {
        Matcher found = field.matcher(text);
        StringBuilder masked = new StringBuilder(text.length());
        int done = 0;
        while (found.find(done)) {
            int from = found.end();
            int to = endOfValue(text, from, found.group());
            masked.append(text, done, from);
            if (to > from) {
                masked.append(masked(text.charAt(from)));
            }
            done = to;
        }
        return masked.append(text, done, text.length()).toString();
    }

    private static String masked(char first) {
        return first == '"' || first == '\'' ? first + MASK + first : MASK;
    }

    private static int endOfValue(String text, int from, String field) {
        if (from >= text.length()) {
            return from;
        }
        char first = text.charAt(from);
        if (field.endsWith(">")) {
            return endBefore(text, from, "<");
        }
        if (first == '"' || first == '\'') {
            return endOfQuoted(text, from, first);
        }
        if (first == '{' || first == '[') {
            // What is within has names of its own.
            return from;
        }
        return endBefore(text, from, field.endsWith("=") ? "&\"<> \n\r" : ",}] \n\r\t");
    }

    private static int endOfQuoted(String text, int from, char quote) {
        int at = from + 1;
        while (at < text.length() && text.charAt(at) != quote) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), at + 1);
    }

    private static int endBefore(String text, int from, String ends) {
        int at = from;
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
