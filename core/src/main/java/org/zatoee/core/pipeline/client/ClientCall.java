// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.client;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.http.HttpCall;
import org.zatoee.service.invoker.ServiceRequest;

/**
 * A call of another application in the terms of the pipeline: credentials and the type of the body are where HTTP has them.
 *
 * @param request what was asked for
 * @param address where from
 */
record ClientCall(ServiceRequest request, String address) implements HttpCall {

    private static final String SCHEME = "ejb";

    @Override
    public String method() {
        return request.verb();
    }

    @Override
    public String rawPath() {
        return "";
    }

    @Override
    public @Nullable String rawQuery() {
        return null;
    }

    @Override
    public @Nullable String header(String name) {
        if (name.equalsIgnoreCase("Content-Type") && !request.contentType().isEmpty()) {
            return request.contentType();
        }
        return name.equalsIgnoreCase("Authorization") && !request.username().isEmpty() ? credentials() : null;
    }

    private String credentials() {
        byte[] both = (request.username() + ":" + request.password()).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    @Override
    public List<String> headers(String name) {
        String value = header(name);
        return value == null ? List.of() : List.of(value);
    }

    @Override
    public String remoteAddress() {
        return address;
    }

    @Override
    public String scheme() {
        return SCHEME;
    }

    @Override
    public Optional<X509Certificate> clientCertificate() {
        return Optional.empty();
    }

    @Override
    public long contentLength() {
        return request.payload().length;
    }

    @Override
    public InputStream body() {
        return new ByteArrayInputStream(request.payload());
    }
}
