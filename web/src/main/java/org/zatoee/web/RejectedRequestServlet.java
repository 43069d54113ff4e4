// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.zatoee.core.http.HttpCall;
import org.zatoee.core.http.HttpEntry;

/**
 * Where the container sends what it, or RESTEasy on its behalf, refused before any resource saw it (web.xml, error-page): an
 * odd path, a header that cannot be parsed. Such a request goes to the core like any other, whose answer counts.
 */
public final class RejectedRequestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient HttpEntry http = ServerReference.find().http();

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        HttpCall call = ServletCall.ofRejected(request);
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        ReplyWriter.write(
                http.handle(failure instanceof Throwable thrown ? new BrokenCall(call, thrown) : call), response);
    }
}
