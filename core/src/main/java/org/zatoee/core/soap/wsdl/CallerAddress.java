// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.soap.wsdl;

import java.util.regex.Pattern;

import org.zatoee.service.BadRequestException;
import org.zatoee.service.Request;

/** The address that a caller reached the platform at, which behind a balancer only the caller knows. */
final class CallerAddress {

    /** A host and a port (RFC 3986, section 3.2), without anything that could lead elsewhere. */
    private static final Pattern AUTHORITY =
            Pattern.compile("([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\])(:[0-9]{1,5})?");

    private CallerAddress() {}

    /**
     * Scheme, host and port.
     *
     * @throws BadRequestException if the header {@code Host} has no such form
     */
    static String of(Request request) {
        String host = request.header("Host").orElse("localhost");
        if (!AUTHORITY.matcher(host).matches()) {
            throw new BadRequestException("The header Host is no address");
        }
        boolean secure = request.header("X-Forwarded-Proto")
                .filter(scheme -> scheme.equalsIgnoreCase("https"))
                .isPresent();
        return (secure ? "https://" : "http://") + host;
    }
}
