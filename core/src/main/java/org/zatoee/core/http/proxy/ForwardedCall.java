// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.proxy;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.http.HttpCall;

/** A call that a proxy passed on, as its client sent it: address, protocol, and the host it was meant for. */
final class ForwardedCall extends WrappedCall {

    private final String client;

    ForwardedCall(HttpCall call, String client) {
        super(call);
        this.client = Objects.requireNonNull(client, "client");
    }

    @Override
    public String remoteAddress() {
        return client;
    }

    @Override
    public String scheme() {
        String said = nearest(ForwardingHeaders.PROTO);
        String scheme = said == null ? "" : said.toLowerCase(Locale.ROOT);
        return scheme.equals("https") || scheme.equals("http") ? scheme : super.scheme();
    }

    @Override
    public @Nullable String header(String name) {
        String host = name.equalsIgnoreCase("Host") ? nearest(ForwardingHeaders.HOST) : null;
        return host == null ? super.header(name) : host;
    }

    @Override
    public List<String> headers(String name) {
        String host = name.equalsIgnoreCase("Host") ? nearest(ForwardingHeaders.HOST) : null;
        return host == null ? super.headers(name) : List.of(host);
    }

    /** Of several proxies the nearest has the last word. */
    private @Nullable String nearest(String name) {
        List<String> lines = super.headers(name);
        if (lines.isEmpty()) {
            return null;
        }
        String line = lines.get(lines.size() - 1);
        return line.substring(line.lastIndexOf(',') + 1).strip();
    }
}
