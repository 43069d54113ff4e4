// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config.compile;

import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.security.RateLimits;

/** Rate limits out of the fields that several types of object have. */
final class Limits {

    private Limits() {}

    static RateLimits of(ConfigObject object) {
        return object.flag("is_rate_limit_active")
                ? RateLimits.parse(
                        object.text("rate_limit_def"),
                        object.text("rate_limit_type").equals("EXACT"))
                : RateLimits.NONE;
    }
}
