// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.ExceptionMapper;

import org.zatoee.core.http.HttpCall;
import org.zatoee.core.http.HttpEntry;
import org.zatoee.core.http.HttpReply;
import org.zatoee.service.StreamedOutput;
import org.zatoee.web.wire.RequestConnection;

/**
 * Answers what JAX-RS would have answered by itself. Requests it cannot place (a verb no resource has, an Accept header it
 * cannot read) go to the core as they are, whose answer counts and has a CID. Anything else is a failure on this side.
 */
public final class FailureMapper implements ExceptionMapper<Throwable> {

    private final HttpEntry http;

    @Context
    private HttpServletRequest request;

    FailureMapper(HttpEntry http) {
        this.http = http;
    }

    @Override
    public Response toResponse(Throwable failure) {
        HttpCall call = ServletCall.of(request);
        return answer(http.handle(failure instanceof WebApplicationException ? call : new BrokenCall(call, failure)));
    }

    private static Response answer(HttpReply reply) {
        Response.ResponseBuilder response = Response.status(reply.status());
        reply.headers().forEach(response::header);
        StreamedOutput output = reply.stream();
        if (output != null) {
            response.type(reply.contentType()).entity(streaming(reply, output));
        } else if (reply.body().length > 0) {
            response.type(reply.contentType()).entity(reply.body());
        }
        return response.build();
    }

    /** The head is sent before anything of it is written, so what fails breaks the connection off. */
    private static StreamingOutput streaming(HttpReply reply, StreamedOutput output) {
        return client -> new StreamedReply(reply.header("X-Zato-CID"), RequestConnection::breakOff)
                .write(output, client, () -> true);
    }
}
