// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.config.ConfigSnapshot;
import org.zatoee.core.http.HttpCall;
import org.zatoee.core.http.QueryString;
import org.zatoee.service.Cid;

/** One message on its way through the server. Filled step by step, by one thread. */
final class Invocation {

    private final Cid cid;
    private final HttpCall call;
    private final String method;
    private @Nullable HttpChannel channel;
    private ConfigSnapshot config = ConfigSnapshot.INITIAL;
    private Map<String, String> pathParams = Map.of();
    private @Nullable Map<String, List<String>> queryParams;
    private byte[] body = new byte[0];

    Invocation(Cid cid, HttpCall call) {
        this.cid = Objects.requireNonNull(cid, "cid");
        this.call = Objects.requireNonNull(call, "call");
        this.method = call.method().toUpperCase(Locale.ROOT);
    }

    Cid cid() {
        return cid;
    }

    HttpCall call() {
        return call;
    }

    String method() {
        return method;
    }

    /** Settles where the call goes, and by which configuration: it keeps to this one to its end. */
    void dispatchedTo(HttpChannel target, Map<String, String> params, ConfigSnapshot snapshot) {
        channel = target;
        config = snapshot;
        pathParams = params;
    }

    /** The channel; there is one behind the dispatch step. */
    HttpChannel channel() {
        return Objects.requireNonNull(channel, "not dispatched yet");
    }

    /** The configuration this call was dispatched by. */
    ConfigSnapshot config() {
        return config;
    }

    Map<String, String> pathParams() {
        return pathParams;
    }

    Map<String, List<String>> queryParams() {
        Map<String, List<String>> params = queryParams;
        if (params == null) {
            params = QueryString.parse(call.rawQuery());
            queryParams = params;
        }
        return params;
    }

    void received(byte[] bytes) {
        body = bytes;
    }

    /** The body; empty before the limit step has read it. */
    byte[] body() {
        return body;
    }
}
