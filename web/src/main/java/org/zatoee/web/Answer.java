// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.http.HttpCall;
import org.zatoee.core.http.HttpEntry;
import org.zatoee.core.http.HttpReply;
import org.zatoee.web.wire.RequestConnection;

/**
 * Has calls answered.
 *
 * @param http answers them
 * @param response takes the reply
 */
record Answer(HttpEntry http, HttpServletResponse response) {

    /** Answers a call; if its output fails before anything of it was sent, with that failure. */
    void to(HttpCall call) {
        Throwable failure = write(call, http.handle(call));
        if (failure != null) {
            response.reset();
            write(call, http.handle(new BrokenCall(call, failure)));
        }
    }

    private @Nullable Throwable write(HttpCall call, HttpReply reply) {
        return ReplyWriter.write(reply, response, call.method().equalsIgnoreCase("HEAD"), RequestConnection::breakOff);
    }
}
