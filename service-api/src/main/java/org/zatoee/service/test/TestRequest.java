// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.test;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.zatoee.service.Request;

/** A request as a test wants it. Immutable. */
public final class TestRequest implements Request {

    private final String method;
    private final String path;
    private final Map<String, String> pathParams;
    private final Map<String, List<String>> queryParams;
    private final Map<String, String> headers;
    private final byte[] body;

    TestRequest(
            String method,
            String path,
            Map<String, String> pathParams,
            Map<String, List<String>> queryParams,
            Map<String, String> headers,
            byte[] body) {
        this.method = method;
        this.path = path;
        this.pathParams = Collections.unmodifiableMap(new LinkedHashMap<>(pathParams));
        Map<String, List<String>> query = new LinkedHashMap<>();
        queryParams.forEach((name, values) -> query.put(name, List.copyOf(values)));
        this.queryParams = Collections.unmodifiableMap(query);
        Map<String, String> inAnyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        inAnyCase.putAll(headers);
        this.headers = inAnyCase;
        this.body = body.clone();
    }

    @Override
    public String method() {
        return method;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Map<String, String> pathParams() {
        return pathParams;
    }

    @Override
    public Map<String, List<String>> queryParams() {
        return queryParams;
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    @Override
    public byte[] body() {
        return body.clone();
    }
}
