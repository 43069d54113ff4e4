// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web.wire;

import java.util.BitSet;

import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.HttpString;
import org.jspecify.annotations.Nullable;

/** Names and values of headers, character by character (RFC 9110, sections 5.1 and 5.5). */
final class HeaderFields {

    private static final long NO_MORE = -1L;

    private static final BitSet OF_NAMES = charactersOfNames();

    private HeaderFields() {}

    private static BitSet charactersOfNames() {
        BitSet characters = new BitSet();
        "!#$%&'*+-.^_`|~".chars().forEach(characters::set);
        characters.set('0', '9' + 1);
        characters.set('A', 'Z' + 1);
        characters.set('a', 'z' + 1);
        return characters;
    }

    /**
     * What is wrong with the headers of a request.
     *
     * @return null if nothing is
     */
    static @Nullable String faultOf(HeaderMap headers) {
        // Iterators of this kind make no garbage.
        for (long at = headers.fastIterate(); at != NO_MORE; at = headers.fiNext(at)) {
            HeaderValues header = headers.fiCurrent(at);
            if (!isName(header.getHeaderName())) {
                return "The name of a header holds characters that are not allowed";
            }
            for (int i = 0; i < header.size(); i++) {
                if (!isValue(header.get(i))) {
                    return "The value of a header holds control characters";
                }
            }
        }
        return null;
    }

    private static boolean isName(HttpString name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.byteAt(i) < 0 || !OF_NAMES.get(name.byteAt(i))) {
                return false;
            }
        }
        return name.length() > 0;
    }

    private static boolean isValue(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' && c != '\t') || c == 0x7f) {
                return false;
            }
        }
        return true;
    }
}
