// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.calls;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides the values of fields whose names say that they are secret, in JSON, XML and forms (zato-facts, section 1.6: the
 * names that SimpleIO takes for secrets). It looks at the text only: what is cut off, or malformed, is masked as well.
 */
final class SecretMask {

    static final String MASK = "******";

    private static final String NAME =
            "[\\w.-]*(?:password|passwd|secret|token|api[_-]?key|auth_data|private_key)[\\w.-]*+";

    /** A field of JSON up to its value, an XML element up to its text, an attribute or a form's field up to its value. */
    private static final Pattern FIELD = Pattern.compile(
            "\"" + NAME + "\"\\s{0,20}:\\s{0,20}"
                    + "|<(?:[\\w.-]+:)?" + NAME + "(?:\\s[^<>]*)?(?<!/)>"
                    + "|\\s" + NAME + "\\s{0,20}=\\s{0,20}(?=[\"'])"
                    + "|(?:^|[&?])" + NAME + "=",
            Pattern.CASE_INSENSITIVE);

    private SecretMask() {}

    /** The text with secrets masked. */
    static String mask(String text) {
        Matcher field = FIELD.matcher(text);
        StringBuilder masked = new StringBuilder(text.length());
        int done = 0;
        while (field.find(done)) {
            int from = field.end();
            int to = endOfValue(text, from, field.group());
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
