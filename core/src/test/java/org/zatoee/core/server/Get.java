// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.io.InputStream;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.http.HttpCall;

/** The plainest request there is. */
record Get(String rawPath) implements HttpCall {

    @Override
    public String method() {
        return "GET";
    }

    @Override
    public @Nullable String rawQuery() {
        return null;
    }

    @Override
    public @Nullable String header(String name) {
        return null;
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
