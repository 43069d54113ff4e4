// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.channel;

import java.time.Duration;

import org.zatoee.core.security.RateLimits;

/** Puts {@link ChannelRules} together; what is not set keeps its default. Not thread-safe. */
public final class ChannelRulesBuilder {

    private ParamRules params = ChannelRules.DEFAULT.params();
    private long maxBodyBytes;
    private Duration timeout = Duration.ZERO;
    private Duration cacheExpiry = Duration.ZERO;
    private CorsRules cors = CorsRules.OFF;
    private String contentType = "";
    private boolean gzip;
    private RateLimits rateLimits = RateLimits.NONE;

    ChannelRulesBuilder() {}

    /** How parameters are merged. */
    public ChannelRulesBuilder params(ParamRules rules) {
        params = rules;
        return this;
    }

    /** The largest body. */
    public ChannelRulesBuilder maxBodyBytes(long bytes) {
        maxBodyBytes = bytes;
        return this;
    }

    /** How long the service may take. */
    public ChannelRulesBuilder timeout(Duration time) {
        timeout = time;
        return this;
    }

    /** For how long replies are given again. */
    public ChannelRulesBuilder cacheExpiry(Duration time) {
        cacheExpiry = time;
        return this;
    }

    /** Which web pages may call. */
    public ChannelRulesBuilder cors(CorsRules rules) {
        cors = rules;
        return this;
    }

    /** The content type of replies. */
    public ChannelRulesBuilder contentType(String type) {
        contentType = type;
        return this;
    }

    /** Whether replies are compressed. */
    public ChannelRulesBuilder gzip(boolean compressed) {
        gzip = compressed;
        return this;
    }

    /** How often the channel may be called. */
    public ChannelRulesBuilder rateLimits(RateLimits limits) {
        rateLimits = limits;
        return this;
    }

    /**
     * The rules.
     *
     * @throws IllegalArgumentException as {@link ChannelRules} says
     */
    public ChannelRules build() {
        return new ChannelRules(params, maxBodyBytes, timeout, cacheExpiry, cors, contentType, gzip, rateLimits);
    }
}
