// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web;

import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.zatoee.core.http.HttpCall;
import org.zatoee.core.http.HttpEntry;
import org.zatoee.service.BadRequestException;
import org.zatoee.web.wire.RequestFault;

/**
 * Where the container sends what it, or RESTEasy on its behalf, refused before any resource saw it (web.xml, error-page): an
 * odd path, a header that cannot be parsed; and requests that are malformed as HTTP. Such a request goes to the core like
 * any other, whose answer counts.
 */
public final class RejectedRequestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient HttpEntry http = ServerReference.find().http();

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        HttpCall call = ServletCall.ofRejected(request);
        new Answer(http, response)
                .to(failure(request)
                        .<HttpCall>map(thrown -> new BrokenCall(call, thrown))
                        .orElse(call));
    }

    private static Optional<Throwable> failure(HttpServletRequest request) {
        Optional<String> fault = RequestFault.current();
        if (fault.isPresent()) {
            return fault.map(BadRequestException::new);
        }
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                ? Optional.of(thrown)
                : Optional.empty();
    }
}
