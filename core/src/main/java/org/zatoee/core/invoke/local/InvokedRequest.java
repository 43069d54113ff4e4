// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke.local;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.zatoee.service.Request;

/**
 * What was received by a call from inside the server: a body, and nothing of HTTP.
 *
 * @param content the body
 * @param remoteAddress the address of the client behind it; empty for the platform itself
 */
public record InvokedRequest(Supplier<byte[]> content, String remoteAddress) implements Request {

    @Override
    public String method() {
        return "";
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public Map<String, String> pathParams() {
        return Map.of();
    }

    @Override
    public Map<String, List<String>> queryParams() {
        return Map.of();
    }

    @Override
    public Map<String, List<String>> formParams() {
        return Map.of();
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.empty();
    }

    @Override
    public byte[] body() {
        return content.get().clone();
    }
}
