// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.test;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.Response;
import org.zatoee.service.ResponseRules;

/** Keeps what a service says of its reply, and refuses what a server would refuse. Not thread-safe. */
public final class RecordedResponse implements Response {

    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private int status = 200;
    private @Nullable String contentType;

    RecordedResponse() {}

    @Override
    public RecordedResponse status(int chosen) {
        status = ResponseRules.checkedStatus(chosen);
        return this;
    }

    @Override
    public RecordedResponse header(String name, String value) {
        ResponseRules.checkHeader(name, value);
        if (name.equalsIgnoreCase("Content-Type")) {
            contentType = value;
            return this;
        }
        headers.put(name, value);
        return this;
    }

    @Override
    public RecordedResponse contentType(String chosen) {
        ResponseRules.checkHeader("Content-Type", chosen);
        contentType = chosen;
        return this;
    }

    /** The status; 200 unless the service set another. */
    public int status() {
        return status;
    }

    /** The value of a header the service set, its name in any case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** All headers the service set; a view that cannot be changed. */
    public Map<String, String> headers() {
        return Collections.unmodifiableMap(headers);
    }

    /** The content type, if the service set one. */
    public Optional<String> contentType() {
        return Optional.ofNullable(contentType);
    }
}
