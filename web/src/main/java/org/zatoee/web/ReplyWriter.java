// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.http.HttpReply;
import org.zatoee.service.StreamedOutput;

/** Writes replies to servlet responses. */
final class ReplyWriter {

    private ReplyWriter() {}

    /**
     * Writes a reply and sends it off, so that nothing after this can change it.
     *
     * @param bodiless whether its caller wants its head only
     * @param breakOff closes the connection, if a body that is written while it is sent fails on the way
     * @return why such a body failed, if nothing was sent yet: another reply can be written then; null otherwise
     */
    static @Nullable Throwable write(
            HttpReply reply, HttpServletResponse response, boolean bodiless, Runnable breakOff) {
        response.setStatus(reply.status());
        for (Map.Entry<String, String> header : reply.headers().entrySet()) {
            response.setHeader(header.getKey(), header.getValue());
        }
        if (!reply.contentType().isEmpty()) {
            response.setContentType(reply.contentType());
        }
        try {
            return send(reply, response, bodiless, breakOff);
        } catch (IOException e) {
            // Whoever asked is no longer there: there is nobody left to tell.
            WebLog.LOG.replyNotSent(e);
            return null;
        }
    }

    private static @Nullable Throwable send(
            HttpReply reply, HttpServletResponse response, boolean bodiless, Runnable breakOff) throws IOException {
        StreamedOutput output = reply.stream();
        if (output == null) {
            send(reply, response);
            return null;
        }
        if (bodiless || !mayHaveBody(reply.status())) {
            output.close();
        } else {
            Throwable failure = new StreamedReply(reply.header("X-Zato-CID"), breakOff)
                    .write(output, response.getOutputStream(), response::isCommitted);
            if (failure != null) {
                return failure;
            }
        }
        response.flushBuffer();
        return null;
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
