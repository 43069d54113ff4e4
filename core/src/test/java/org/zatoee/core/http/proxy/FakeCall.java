// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.proxy;

import java.io.InputStream;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.http.HttpCall;

/** A request of which only the headers and the peer matter. */
final class FakeCall implements HttpCall {

    private final String peer;
    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private FakeCall(String peer) {
        this.peer = peer;
    }

    static FakeCall from(String peer) {
        return new FakeCall(peer);
    }

    FakeCall with(String name, String value) {
        headers.computeIfAbsent(name, same -> new ArrayList<>()).add(value);
        return this;
    }

    @Override
    public String method() {
        return "GET";
    }

    @Override
    public String rawPath() {
        return "/";
    }

    @Override
    public @Nullable String rawQuery() {
        return null;
    }

    @Override
    public @Nullable String header(String name) {
        List<String> values = headers(name);
        return values.isEmpty() ? null : values.get(0);
    }

    @Override
    public List<String> headers(String name) {
        return headers.getOrDefault(name, List.of());
    }

    @Override
    public String remoteAddress() {
        return peer;
    }

    @Override
    public String scheme() {
        return "http";
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
