// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.zatoee.service.Request;

/**
 * What was received, as a service sees it.
 *
 * @param invocation the call
 */
record CallRequest(Invocation invocation) implements Request {

    @Override
    public String method() {
        return invocation.method();
    }

    @Override
    public String path() {
        return invocation.call().rawPath();
    }

    @Override
    public Map<String, String> pathParams() {
        return Collections.unmodifiableMap(invocation.pathParams());
    }

    @Override
    public Map<String, List<String>> queryParams() {
        return Collections.unmodifiableMap(invocation.queryParams());
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.ofNullable(invocation.call().header(name));
    }

    @Override
    public byte[] body() {
        return invocation.body().clone();
    }
}
