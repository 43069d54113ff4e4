// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web;

import java.io.InputStream;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.http.HttpCall;
import org.zatoee.service.ServiceException;

/**
 * A call that failed before it got anywhere: the core meets the failure when it looks for the channel, and reports it in
 * the way it reports every other. Only what was meant for the caller reaches the caller.
 *
 * @param call the call
 * @param failure why it failed
 */
record BrokenCall(HttpCall call, Throwable failure) implements HttpCall {

    @Override
    public String method() {
        return call.method();
    }

    @Override
    public String rawPath() {
        if (failure instanceof ServiceException refusal) {
            throw refusal;
        }
        throw new IllegalStateException("The call failed on its way to " + call.rawPath(), failure);
    }

    @Override
    public @Nullable String rawQuery() {
        return null;
    }

    @Override
    public @Nullable String header(String name) {
        return null;
    }

    @Override
    public List<String> headers(String name) {
        return List.of();
    }

    @Override
    public String remoteAddress() {
        return call.remoteAddress();
    }

    @Override
    public String scheme() {
        return call.scheme();
    }

    @Override
    public Optional<X509Certificate> clientCertificate() {
        return Optional.empty();
    }

    @Override
    public long contentLength() {
        return 0;
    }

    @Override
    public InputStream body() {
        return InputStream.nullInputStream();
    }
}
