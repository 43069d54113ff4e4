// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.kvdb.command;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Values as Python would print them: that is how clients have always been shown lists (zato-facts, section 9). */
public final class PythonText {

    private PythonText() {}

    /** A text, number, list, map or null, for instance {@code ['c', 'b', 'a']}. */
    public static String of(@Nullable Object value) {
        StringBuilder text = new StringBuilder();
        append(text, value);
        return text.toString();
    }

    /** Bytes, those beyond ASCII by their numbers, for instance {@code '978 \xe2\x82\xac'}. */
    public static String ofBytes(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        of(new String(bytes, ISO_8859_1)).chars().forEach(c -> {
            if (c < 0x80) {
                text.append((char) c);
            } else {
                text.append(String.format("\\x%02x", c));
            }
        });
        return text.toString();
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        if (value == null) {
            text.append("None");
        } else if (value instanceof List<?> list) {
            text.append('[');
            for (Iterator<?> all = list.iterator(); all.hasNext(); ) {
                append(text, all.next());
                text.append(all.hasNext() ? ", " : "");
            }
            text.append(']');
        } else if (value instanceof Map<?, ?> map) {
            appendMap(text, map);
        } else if (value instanceof String string) {
            appendQuoted(text, string);
        } else {
            text.append(value);
        }
    }

    private static void appendMap(StringBuilder text, Map<?, ?> map) {
        text.append('{');
        String separator = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            text.append(separator);
            append(text, entry.getKey());
            text.append(": ");
            append(text, entry.getValue());
            separator = ", ";
        }
        text.append('}');
    }

    private static void appendQuoted(StringBuilder text, String string) {
        char quote = string.indexOf('\'') >= 0 && string.indexOf('"') < 0 ? '"' : '\'';
        text.append(quote);
        for (int i = 0; i < string.length(); i++) {
            appendEscaped(text, string.charAt(i), quote);
        }
        text.append(quote);
    }

    private static void appendEscaped(StringBuilder text, char c, char quote) {
        switch (c) {
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            case '\\' -> text.append("\\\\");
            default -> {
                if (c == quote) {
                    text.append('\\').append(c);
                } else if (Character.isISOControl(c)) {
                    text.append(String.format("\\x%02x", (int) c));
                } else {
                    text.append(c);
                }
            }
        }
    }
}
