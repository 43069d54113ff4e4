// SPDX-License-Identifier: Apache-2.0
package org.zatoee.publicapi;

import java.nio.charset.StandardCharsets;

/** Names as parts of a path (RFC 3986, section 2). */
final class PathSegment {

    private PathSegment() {}

    /**
     * The name, percent-encoded where it has to be.
     *
     * @throws IllegalArgumentException if it is empty
     */
    static String encoded(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name of a service must not be empty");
        }
        StringBuilder segment = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(octet)) {
                segment.append((char) octet);
            } else {
                segment.append(String.format("%%%02X", octet));
            }
        }
        return segment.toString();
    }

    private static boolean isPlain(byte octet) {
        return (octet >= 'a' && octet <= 'z')
                || (octet >= 'A' && octet <= 'Z')
                || (octet >= '0' && octet <= '9')
                || "-._~".indexOf(octet) >= 0;
    }
}
