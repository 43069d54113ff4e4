// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.zatoee.core.http.HttpReply;

/** Writes replies to servlet responses. */
final class ReplyWriter {

    private ReplyWriter() {}

    /** Writes a reply and sends it off, so that nothing after this can change it. */
    static void write(HttpReply reply, HttpServletResponse response) {
        response.setStatus(reply.status());
        for (Map.Entry<String, String> header : reply.headers().entrySet()) {
            response.setHeader(header.getKey(), header.getValue());
        }
        if (!reply.contentType().isEmpty()) {
            response.setContentType(reply.contentType());
        }
        try {
            send(reply, response);
        } catch (IOException e) {
            // Whoever asked is no longer there: there is nobody left to tell.
            WebLog.LOG.replyNotSent(e);
        }
    }

    private static void send(HttpReply reply, HttpServletResponse response) throws IOException {
        byte[] body = reply.body();
        if (body.length > 0) {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        } else if (mayHaveBody(reply.status())) {
            response.setContentLength(0);
        }
        response.flushBuffer();
    }

    /** A status that says there is no body must not announce the length of one (RFC 9110, section 8.6). */
    private static boolean mayHaveBody(int status) {
        return status != HttpServletResponse.SC_NO_CONTENT && status != HttpServletResponse.SC_NOT_MODIFIED;
    }
}
