// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What HAProxy answers by itself, when no server did: in the same form as the errors of a server. */
enum ErrorReply {
    BAD_REQUEST(400, "Not a valid HTTP request"),
    FORBIDDEN(403, "Forbidden"),
    REQUEST_TIMEOUT(408, "The request did not arrive in time"),
    BAD_GATEWAY(502, "The server ended the call without a valid answer"),
    SERVICE_UNAVAILABLE(503, "No server is available"),
    GATEWAY_TIMEOUT(504, "The server did not answer in time");

    private final int status;
    private final String details;

    ErrorReply(int status, String details) {
        this.status = status;
        this.details = details;
    }

    static String configuration() {
        return Arrays.stream(values()).map(ErrorReply::line).collect(Collectors.joining());
    }

    private String line() {
        // The call may never have reached a server, which would have given it a CID: %ID is one of the balancer's own.
        String body = "{\"zato_env\":{\"result\":\"ZATO_ERROR\",\"cid\":\"%ID\",\"details\":\"" + details + "\"}}";
        return "    http-error status " + status + " content-type application/json lf-string '" + body
                + "' hdr Cache-Control no-store hdr X-Zato-CID %ID\n";
    }
}
