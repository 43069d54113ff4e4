// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.security;

import org.zatoee.core.config.ConfigSnapshot;
import org.zatoee.core.security.RateLimits;
import org.zatoee.core.security.rate.Limited;
import org.zatoee.core.security.rate.Limited.Kind;

/** How often services may be called. Thread-safe, and cheap: asked for every call. */
@FunctionalInterface
public interface ServiceLimits {

    /** As often as anybody wants. */
    ServiceLimits NONE = new ServiceLimits() {

        private static final Limited UNLIMITED = new Limited(Kind.SERVICE, 0, 0, RateLimits.NONE);

        @Override
        public Limited of(String serviceName, ConfigSnapshot config) {
            return UNLIMITED;
        }
    };

    /** The limits of a service, by a configuration. */
    Limited of(String serviceName, ConfigSnapshot config);
}
