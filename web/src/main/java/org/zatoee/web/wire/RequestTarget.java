// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web.wire;

import org.jspecify.annotations.Nullable;

/**
 * The target of a request: a path or an http URL (RFC 9112, section 3.2). Targets without either, such as that of CONNECT,
 * belong to proxies, which a server is not.
 */
final class RequestTarget {

    private RequestTarget() {}

    /**
     * What is wrong with a target.
     *
     * @param target the target as sent
     * @param absolute whether it names a host
     * @return null if nothing is
     */
    static @Nullable String faultOf(String target, boolean absolute) {
        if (absolute) {
            return isHttp(target) ? null : "The target of the request is no http or https URL";
        }
        return target.startsWith("/") ? null : "The target of the request is no path";
    }

    private static boolean isHttp(String target) {
        return target.regionMatches(true, 0, "http://", 0, 7) || target.regionMatches(true, 0, "https://", 0, 8);
    }
}
