// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.rate;

import java.util.Objects;

import org.zatoee.core.security.RateLimit;
import org.zatoee.core.security.RateLimits;

/**
 * Something that may be called only so often: a security definition, a channel, a service.
 *
 * @param kind what it is, in the key of its counters and in messages
 * @param id its id among those of its kind
 * @param limits how often
 */
public record Limited(Kind kind, long id, RateLimits limits) {

    public Limited {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(limits, "limits");
    }

    /** What the calls of a line are counted under: a line that is changed begins anew, whatever else changes does not. */
    String key(RateLimit line) {
        String source = line.source() == null ? "*" : line.source().text();
        return kind.key + ":" + id + ":" + source + "=" + line.limit() + "/"
                + line.window().toSeconds();
    }

    /** What has limits. */
    public enum Kind {
        DEFINITION("sec", "security definition"),
        CHANNEL("channel", "channel"),
        SERVICE("service", "service");

        private final String key;
        private final String label;

        Kind(String key, String label) {
            this.key = key;
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }
}
