// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.xml;

/**
 * Names of elements made of any text: a character that a name may not have becomes {@code _xHHHH_}, its UTF-16 code unit
 * in hexadecimal (ISO 9075-14, section 9.1). Colons are kept, for prefixes.
 */
public final class XmlNames {

    private XmlNames() {}

    /** A valid name for a text. */
    public static String encode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isAllowed(text.charAt(i), i == 0)) {
                return encodeFrom(text, i);
            }
        }
        return text.isEmpty() ? "_" : text;
    }

    private static String encodeFrom(String text, int first) {
        StringBuilder name = new StringBuilder(text.length() + 8).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isAllowed(c, i == 0)) {
                name.append(c);
            } else {
                name.append(String.format("_x%04X_", (int) c));
            }
        }
        return name.toString();
    }

    /** A part of what XML allows, that all of its readers agree on. */
    private static boolean isAllowed(char c, boolean first) {
        boolean letter = c < 128 ? Character.isLetter(c) || c == '_' : isLetterBeyondAscii(c);
        return letter || (!first && (c == '-' || c == '.' || c == ':' || (c >= '0' && c <= '9')));
    }

    private static boolean isLetterBeyondAscii(char c) {
        return (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7)
                || (c >= 0x370 && c <= 0x1FFF && Character.isLetter(c));
    }
}
