// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.proxy;

/** The headers by which proxies say where a call came from. */
final class ForwardingHeaders {

    static final String FOR = "X-Forwarded-For";
    static final String PROTO = "X-Forwarded-Proto";
    static final String HOST = "X-Forwarded-Host";

    private static final String PREFIX = "X-Forwarded-";

    private ForwardingHeaders() {}

    /** Whether a header is one of them, its name in any case. */
    static boolean include(String name) {
        return name.regionMatches(true, 0, PREFIX, 0, PREFIX.length())
                || name.equalsIgnoreCase("Forwarded")
                || name.equalsIgnoreCase("X-Real-IP");
    }
}
