// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.security;

import java.util.Objects;

import org.zatoee.core.http.proxy.TrustedProxies;
import org.zatoee.core.security.auth.Authentication;
import org.zatoee.core.security.rate.RateLimiter;
import org.zatoee.core.security.role.RequiredRoles;

/**
 * What the steps of this package work with.
 *
 * @param proxies whose word is taken for where calls come from
 * @param authentication finds out who calls
 * @param limiter keeps callers to rate limits
 * @param roles which roles services need
 */
public record CallerSecurity(
        TrustedProxies proxies, Authentication authentication, RateLimiter limiter, RequiredRoles roles) {

    public CallerSecurity {
        Objects.requireNonNull(proxies, "proxies");
        Objects.requireNonNull(authentication, "authentication");
        Objects.requireNonNull(limiter, "limiter");
        Objects.requireNonNull(roles, "roles");
    }
}
