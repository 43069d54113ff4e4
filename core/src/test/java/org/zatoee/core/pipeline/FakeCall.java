// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.http.HttpCall;

/** A request without a container. */
final class FakeCall implements HttpCall {

    private String method;
    private final String path;
    private final @Nullable String query;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private String remoteAddress = "127.0.0.1";
    private long contentLength;
    private InputStream body = InputStream.nullInputStream();

    private FakeCall(String method, String target) {
        int question = target.indexOf('?');
        this.method = method;
        this.path = question < 0 ? target : target.substring(0, question);
        this.query = question < 0 ? null : target.substring(question + 1);
    }

    static FakeCall of(String method, String target) {
        return new FakeCall(method, target);
    }

    static FakeCall get(String target) {
        return new FakeCall("GET", target);
    }

    static FakeCall post(String target, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new FakeCall("POST", target).withBody(new ByteArrayInputStream(bytes), bytes.length);
    }

    FakeCall withHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    FakeCall withMethod(String verb) {
        method = verb;
        return this;
    }

    FakeCall from(String address) {
        remoteAddress = address;
        return this;
    }

    /** With a body of this announced length; -1 for none announced. */
    FakeCall withBody(InputStream stream, long announced) {
        body = stream;
        contentLength = announced;
        return this;
    }

    /** A body that breaks off with an error after this many bytes. */
    static InputStream breakingOffAfter(int bytes) {
        return new InputStream() {
            private int left = bytes;

            @Override
            public int read() throws IOException {
                if (left-- > 0) {
                    return ' ';
                }
                throw new IOException("Connection reset by secret-peer");
            }
        };
    }

    @Override
    public String method() {
        return method;
    }

    @Override
    public String rawPath() {
        return path;
    }

    @Override
    public @Nullable String rawQuery() {
        return query;
    }

    @Override
    public @Nullable String header(String name) {
        return headers.get(name);
    }

    @Override
    public List<String> headers(String name) {
        String value = headers.get(name);
        return value == null ? List.of() : List.of(value);
    }

    @Override
    public String remoteAddress() {
        return remoteAddress;
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
        return contentLength;
    }

    @Override
    public InputStream body() {
        return body;
    }
}
