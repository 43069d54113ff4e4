// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web.wire;

import java.util.Optional;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.AttachmentKey;

/** What is wrong with a request as HTTP, kept beside it on its way to the servlet that has it answered. */
public final class RequestFault {

    private static final AttachmentKey<String> KEY = AttachmentKey.create(String.class);

    private RequestFault() {}

    /** The fault of the request that the calling thread is serving, for its sender to read; empty if there is none. */
    public static Optional<String> current() {
        ServletRequestContext context = ServletRequestContext.current();
        return context == null
                ? Optional.empty()
                : Optional.ofNullable(context.getExchange().getAttachment(KEY));
    }

    static void set(HttpServerExchange exchange, String fault) {
        exchange.putAttachment(KEY, fault);
    }
}
