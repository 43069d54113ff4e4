// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.xml;

/** Text in XML 1.0 (section 2.2: which characters there are). */
final class XmlText {

    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    /** Adds a text, escaped; white space that a reader would normalise is kept by character references. */
    static void escape(String value, boolean attribute, StringBuilder target) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '<' -> target.append("&lt;");
                case '>' -> target.append("&gt;");
                case '&' -> target.append("&amp;");
                case '\r' -> target.append("&#13;");
                case '"' -> target.append(attribute ? "&quot;" : "\"");
                case '\n', '\t' -> appendSpace(c, attribute, target);
                default -> target.append(isValid(value, i) ? c : REPLACEMENT);
            }
        }
    }

    private static void appendSpace(char c, boolean attribute, StringBuilder target) {
        if (attribute) {
            target.append("&#").append((int) c).append(';');
        } else {
            target.append(c);
        }
    }

    /** A text without what XML cannot say. */
    static String valid(String value) {
        StringBuilder result = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            result.append(c == '\n' || c == '\t' || c == '\r' || isValid(value, i) ? c : REPLACEMENT);
        }
        return result.toString();
    }

    private static boolean isValid(String value, int at) {
        char c = value.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
        }
        return c >= ' ' && c < '\uFFFE';
    }
}
