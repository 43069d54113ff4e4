// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.rate;

import java.util.Map;

/**
 * A call that was let through.
 *
 * @param headers what its reply says of the limit; empty without one
 */
public record RateVerdict(Map<String, String> headers) {

    public RateVerdict {
        headers = Map.copyOf(headers);
    }
}
