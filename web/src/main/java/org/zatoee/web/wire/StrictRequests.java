// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web.wire;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import org.jspecify.annotations.Nullable;

/**
 * Sends malformed requests to the servlet for rejected ones, before any servlet is looked for. After such a request the
 * connection ends: where it stops and the next one would begin is not to be trusted (RFC 9112, section 6.3).
 */
final class StrictRequests implements HttpHandler {

    /** Where RejectedRequestServlet is (web.xml). */
    private static final String REJECTED = "/zato/rejected";

    private final HttpHandler next;

    StrictRequests(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        String fault = faultOf(exchange);
        if (fault != null) {
            RequestFault.set(exchange, fault);
            exchange.setPersistent(false);
            exchange.setRelativePath(REJECTED);
        }
        if (!exchange.isRequestComplete()) {
            exchange.addRequestWrapper(LingeringConduit::wrap);
        }
        next.handleRequest(exchange);
    }

    private static @Nullable String faultOf(HttpServerExchange exchange) {
        String fault = RequestTarget.faultOf(exchange.getRequestURI(), exchange.isHostIncludedInRequestURI());
        if (fault == null) {
            fault = BodyFraming.faultOf(exchange.getRequestHeaders(), exchange.isHttp11());
        }
        return fault == null ? HeaderFields.faultOf(exchange.getRequestHeaders()) : fault;
    }
}
