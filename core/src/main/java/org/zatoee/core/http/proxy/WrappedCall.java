// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.http.HttpCall;

/** A call that differs from another in little. */
abstract class WrappedCall implements HttpCall {

    private final HttpCall call;

    WrappedCall(HttpCall call) {
        this.call = Objects.requireNonNull(call, "call");
    }

    @Override
    public final String method() {
        return call.method();
    }

    @Override
    public final String rawPath() {
        return call.rawPath();
    }

    @Override
    public final @Nullable String rawQuery() {
        return call.rawQuery();
    }

    @Override
    public @Nullable String header(String name) {
        return call.header(name);
    }

    @Override
    public List<String> headers(String name) {
        return call.headers(name);
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
    public final Optional<X509Certificate> clientCertificate() {
        return call.clientCertificate();
    }

    @Override
    public final long contentLength() {
        return call.contentLength();
    }

    @Override
    public final InputStream body() throws IOException {
        return call.body();
    }
}
