// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web;

import java.io.IOException;
import java.io.InputStream;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.http.HttpCall;

/**
 * A servlet request as a call.
 *
 * @param request the request; read only where it is asked for
 * @param rawPath the path as sent
 */
record ServletCall(HttpServletRequest request, String rawPath) implements HttpCall {

    /** Where the container puts the chain of the client, its own certificate first (Jakarta Servlet 6.0, section 3.9). */
    private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";

    /** A request as it came. */
    static ServletCall of(HttpServletRequest request) {
        return new ServletCall(request, request.getRequestURI());
    }

    /** A request that the container sent on to an error page: what was asked for is what it was before. */
    static ServletCall ofRejected(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return path instanceof String original ? new ServletCall(request, original) : of(request);
    }

    @Override
    public String method() {
        return request.getMethod();
    }

    @Override
    public @Nullable String rawQuery() {
        return request.getQueryString();
    }

    @Override
    public @Nullable String header(String name) {
        return request.getHeader(name);
    }

    @Override
    public List<String> headers(String name) {
        return Collections.list(request.getHeaders(name));
    }

    @Override
    public String remoteAddress() {
        return request.getRemoteAddr();
    }

    @Override
    public String scheme() {
        return request.getScheme();
    }

    @Override
    public Optional<X509Certificate> clientCertificate() {
        return request.getAttribute(CERTIFICATES) instanceof X509Certificate[] chain && chain.length > 0
                ? Optional.of(chain[0])
                : Optional.empty();
    }

    @Override
    public long contentLength() {
        return request.getContentLengthLong();
    }

    @Override
    public InputStream body() throws IOException {
        return request.getInputStream();
    }
}
