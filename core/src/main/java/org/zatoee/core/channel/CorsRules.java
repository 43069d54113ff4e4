// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.channel;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;

/**
 * Which web pages of other origins may call a channel from a browser (the Fetch standard, CORS protocol).
 *
 * @param origins the origins, such as {@code https://app.example.com}, or {@code *} for all; none: CORS is off
 * @param methods the verbs allowed; empty for those of the channel
 * @param headers the request headers allowed, in lower case; {@code *} for all
 * @param exposedHeaders the reply's headers that pages may read
 * @param credentials whether cookies and {@code Authorization} may be sent
 * @param maxAge for how long a browser may remember the answer
 */
public record CorsRules(
        Set<String> origins,
        Set<String> methods,
        Set<String> headers,
        Set<String> exposedHeaders,
        boolean credentials,
        Duration maxAge) {

    /** No page of another origin may. */
    public static final CorsRules OFF = new CorsRules(Set.of(), Set.of(), Set.of(), Set.of(), false, Duration.ZERO);

    /**
     * Rules.
     *
     * @throws IllegalArgumentException if credentials are to be sent from anywhere: every page on the web could act for
     *     whoever looks at it
     */
    public CorsRules {
        origins = Set.copyOf(origins);
        methods = Set.copyOf(methods);
        headers = Set.copyOf(headers);
        exposedHeaders = Set.copyOf(exposedHeaders);
        Objects.requireNonNull(maxAge, "maxAge");
        if (credentials && origins.contains("*")) {
            throw new IllegalArgumentException("CORS with credentials needs origins by name, not *");
        }
    }

    /** Whether any page may. */
    public boolean on() {
        return !origins.isEmpty();
    }

    /** Whether pages of an origin may. */
    public boolean allows(String origin) {
        return origins.contains("*") || origins.contains(origin);
    }
}
