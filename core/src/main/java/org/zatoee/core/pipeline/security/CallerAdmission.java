// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.security;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.security.SecurityDefinition;
import org.zatoee.core.security.auth.Authenticated;
import org.zatoee.core.security.rate.Limited;
import org.zatoee.core.security.rate.Limited.Kind;
import org.zatoee.core.security.rate.RateLimiter;
import org.zatoee.core.security.refusal.ForbiddenException;

/**
 * Lets callers in who are known: from where they may call, and as often as they may.
 *
 * @param limiter keeps them to rate limits
 */
record CallerAdmission(RateLimiter limiter) {

    /**
     * Lets a caller in.
     *
     * @param caller who it is; null where nobody has to say
     * @return what the reply says of the caller's own limit
     */
    Map<String, String> admit(Invocation invocation, @Nullable Authenticated caller) {
        String address = invocation.call().remoteAddress();
        Map<String, String> headers = caller == null ? Map.of() : admit(invocation, caller, address);
        HttpChannel channel = invocation.channel();
        if (!channel.rules().rateLimits().isEmpty()) {
            limiter.check(
                    new Limited(Kind.CHANNEL, channel.id(), channel.rules().rateLimits()), address);
        }
        return headers;
    }

    private Map<String, String> admit(Invocation invocation, Authenticated caller, String address) {
        SecurityDefinition definition = caller.definition();
        if (!definition.allowedAddresses().allow(address)) {
            throw new ForbiddenException("These credentials cannot be used from this address");
        }
        invocation.authenticated(caller.info(), definition.adminRole());
        if (definition.rateLimits().isEmpty()) {
            return Map.of();
        }
        Limited limited = new Limited(Kind.DEFINITION, definition.id(), definition.rateLimits());
        return limiter.check(limited, address).headers();
    }
}
