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
    private final String remoteAddress;
    private final Params params;
    private final Map<String, String> headers;
    private final byte[] body;

    TestRequest(
            String method, String path, String remoteAddress, Params params, Map<String, String> headers, byte[] body) {
        this.method = method;
        this.path = path;
        this.remoteAddress = remoteAddress;
        this.params = params;
        Map<String, String> inAnyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        inAnyCase.putAll(headers);
        this.headers = inAnyCase;
        this.body = body.clone();
    }

    /** What came as parameters. */
    record Params(Map<String, String> path, Map<String, List<String>> query, Map<String, List<String>> form) {

        Params {
            path = Collections.unmodifiableMap(new LinkedHashMap<>(path));
            query = copy(query);
            form = copy(form);
        }

        private static Map<String, List<String>> copy(Map<String, List<String>> given) {
            Map<String, List<String>> copy = new LinkedHashMap<>();
            given.forEach((name, values) -> copy.put(name, List.copyOf(values)));
            return Collections.unmodifiableMap(copy);
        }
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
        return params.path();
    }

    @Override
    public Map<String, List<String>> queryParams() {
        return params.query();
    }

    @Override
    public Map<String, List<String>> formParams() {
        return params.form();
    }

    @Override
    public String remoteAddress() {
        return remoteAddress;
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
