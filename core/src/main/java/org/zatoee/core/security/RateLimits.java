// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security;

import java.util.Objects;

/**
 * How often something may be called, by where the caller is (zato-facts, section 4).
 *
 * @param text the lines as written; empty for no limit
 */
public record RateLimits(String text) {

    /** As often as anybody wants. */
    public static final RateLimits NONE = new RateLimits("");

    public RateLimits {
        Objects.requireNonNull(text, "text");
    }
}
