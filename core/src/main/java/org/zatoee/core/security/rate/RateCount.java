// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.rate;

import java.time.Duration;
import java.util.Objects;

/**
 * What came of counting a call.
 *
 * @param allowed whether the call is within its limit
 * @param remaining how many more would be
 * @param resetIn when the window ends
 */
public record RateCount(boolean allowed, long remaining, Duration resetIn) {

    public RateCount {
        Objects.requireNonNull(resetIn, "resetIn");
    }
}
