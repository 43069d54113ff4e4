// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.proxy;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.http.HttpCall;
import org.zatoee.core.http.address.IpAddress;
import org.zatoee.core.http.address.IpRange;

/**
 * The proxies whose word is taken for where a call came from: by their addresses, or by a token. From anybody else,
 * {@code X-Forwarded-*}, {@code Forwarded} and {@code X-Real-IP} are as good as not sent. Thread-safe.
 */
public final class TrustedProxies {

    private final List<IpRange> ranges;
    private final ProxyToken token;
    private volatile Peer lastPeer = new Peer("", false);

    /**
     * Proxies.
     *
     * @param ranges their addresses; none: nobody is believed for an address
     * @param token what those elsewhere show
     */
    public TrustedProxies(List<IpRange> ranges, ProxyToken token) {
        this.ranges = List.copyOf(ranges);
        this.token = Objects.requireNonNull(token, "token");
    }

    /** A call as it looks once it is settled whom to believe. Never throws. */
    public HttpCall seenThrough(HttpCall call) {
        return trusts(call.remoteAddress()) || token.isShownBy(call)
                ? new ForwardedCall(call, client(call))
                : new DirectCall(call);
    }

    /** Most calls come from the balancer, one after the other: its address is looked at once. */
    private boolean trusts(String address) {
        Peer last = lastPeer;
        if (!last.address().equals(address)) {
            last = new Peer(address, isTrusted(parse(address)));
            lastPeer = last;
        }
        return last.trusted();
    }

    /**
     * The nearest address in {@code X-Forwarded-For} that is not a proxy's: what stands before it was written by whoever
     * sent the call there. If all are, the first; if the nearest is none at all, that of the proxy.
     */
    private String client(HttpCall call) {
        String client = call.remoteAddress();
        List<String> lines = call.headers(ForwardingHeaders.FOR);
        for (int line = lines.size() - 1; line >= 0; line--) {
            String[] entries = lines.get(line).split(",", -1);
            for (int i = entries.length - 1; i >= 0; i--) {
                IpAddress address = parse(withoutPort(entries[i].strip()));
                if (address == null) {
                    return client;
                }
                client = address.toString();
                if (!isTrusted(address)) {
                    return client;
                }
            }
        }
        return client;
    }

    private boolean isTrusted(@Nullable IpAddress address) {
        if (address != null) {
            for (IpRange range : ranges) {
                if (range.contains(address)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Some proxies write {@code 192.0.2.1:4711} or {@code [2001:db8::1]:4711}. */
    private static String withoutPort(String entry) {
        if (entry.startsWith("[")) {
            int end = entry.indexOf(']');
            return end < 0 ? entry : entry.substring(1, end);
        }
        int colon = entry.indexOf(':');
        return colon >= 0 && colon == entry.lastIndexOf(':') ? entry.substring(0, colon) : entry;
    }

    private static @Nullable IpAddress parse(String text) {
        try {
            return IpAddress.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private record Peer(String address, boolean trusted) {}
}
