// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web.wire;

import java.io.IOException;
import java.io.InputStream;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpContinue;
import io.undertow.util.Headers;

/**
 * Takes what is left of a body off the wire once the reply has been sent, as long as {@link LingeringConduit} lets it. The
 * container does so only where the connection stays open.
 */
final class Leftovers implements HttpHandler {

    private static final int PIECE = 16 * 1024;

    private final HttpHandler next;

    Leftovers(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        next.handleRequest(exchange);
        if (!exchange.isRequestComplete() && exchange.isResponseStarted() && isOnItsWay(exchange)) {
            discard(exchange);
        }
    }

    /** A client that waits to be told to go on (100) was not, and never will be. */
    private static boolean isOnItsWay(HttpServerExchange exchange) {
        return !exchange.getRequestHeaders().contains(Headers.EXPECT) || HttpContinue.isContinueResponseSent(exchange);
    }

    private static void discard(HttpServerExchange exchange) {
        byte[] piece = new byte[PIECE];
        try {
            InputStream body = exchange.getInputStream();
            while (body.read(piece) >= 0) {
                // Nobody wants it.
            }
        } catch (IOException e) {
            // The sender has gone, is too slow or has no end: the connection ends here.
            exchange.setPersistent(false);
        }
    }
}
