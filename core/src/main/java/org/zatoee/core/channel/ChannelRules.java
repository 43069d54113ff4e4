// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.channel;

import java.time.Duration;
import java.util.Objects;

import org.zatoee.core.security.RateLimits;

/**
 * What is configured of a channel besides its URL, its service and its callers.
 *
 * @param params how parameters are merged
 * @param maxBodyBytes the largest body it takes; 0 for the server's own limit, which holds in any case
 * @param timeout how long its service may take; zero for as long as it wants
 * @param cacheExpiry for how long a reply is given again for an equal request; zero for never
 * @param cors which web pages may call it
 * @param contentType the content type of replies, unless the service says another; empty for that of the data format
 * @param gzip whether replies are compressed for callers that take them so ({@code content_encoding})
 * @param rateLimits how often it may be called
 */
public record ChannelRules(
        ParamRules params,
        long maxBodyBytes,
        Duration timeout,
        Duration cacheExpiry,
        CorsRules cors,
        String contentType,
        boolean gzip,
        RateLimits rateLimits) {

    /** Nothing but the defaults. */
    public static final ChannelRules DEFAULT = new ChannelRules(
            ParamRules.DEFAULT, 0, Duration.ZERO, Duration.ZERO, CorsRules.OFF, "", false, RateLimits.NONE);

    /**
     * Rules.
     *
     * @throws IllegalArgumentException if a size or a time is negative
     */
    public ChannelRules {
        Objects.requireNonNull(params, "params");
        Objects.requireNonNull(cors, "cors");
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(rateLimits, "rateLimits");
        if (maxBodyBytes < 0 || timeout.isNegative() || cacheExpiry.isNegative()) {
            throw new IllegalArgumentException("sizes and times are not negative");
        }
    }

    /** Starts from the defaults. */
    public static ChannelRulesBuilder builder() {
        return new ChannelRulesBuilder();
    }
}
