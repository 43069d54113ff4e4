// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.service;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.Response;
import org.zatoee.service.ResponseRules;

/** What a service says of its reply besides the body. */
public final class CallResponse implements Response {

    private int status;
    private @Nullable String contentType;
    private Map<String, String> headers = Map.of();

    @Override
    public Response status(int chosen) {
        status = ResponseRules.checkedStatus(chosen);
        return this;
    }

    @Override
    public Response header(String name, String value) {
        ResponseRules.checkHeader(name, value);
        if (name.equalsIgnoreCase("Content-Type")) {
            contentType = value;
            return this;
        }
        if (headers.isEmpty()) {
            headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        }
        headers.put(name, value);
        return this;
    }

    @Override
    public Response contentType(String chosen) {
        ResponseRules.checkHeader("Content-Type", chosen);
        contentType = chosen;
        return this;
    }

    int statusOr(int otherwise) {
        return status == 0 ? otherwise : status;
    }

    String contentTypeOr(String otherwise) {
        return contentType == null ? otherwise : contentType;
    }

    Map<String, String> headers() {
        return headers;
    }
}
