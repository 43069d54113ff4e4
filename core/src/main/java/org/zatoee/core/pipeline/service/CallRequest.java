// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.service;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.service.Request;

/**
 * What was received, as a service sees it.
 *
 * @param invocation the call
 */
public record CallRequest(Invocation invocation) implements Request {

    private static final String CONTROL = "X-Zato-";

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
    public Map<String, List<String>> formParams() {
        return FormBody.parse(invocation.call().header("Content-Type"), invocation.body());
    }

    @Override
    public String remoteAddress() {
        return invocation.call().remoteAddress();
    }

    /** Control headers are between the platform and its proxies: a service does not see what a client made up. */
    @Override
    public Optional<String> header(String name) {
        return isControl(name)
                ? Optional.empty()
                : Optional.ofNullable(invocation.call().header(name));
    }

    @Override
    public List<String> headers(String name) {
        return isControl(name) ? List.of() : List.copyOf(invocation.call().headers(name));
    }

    private static boolean isControl(String name) {
        return name.regionMatches(true, 0, CONTROL, 0, CONTROL.length());
    }

    @Override
    public byte[] body() {
        return invocation.body().clone();
    }
}
