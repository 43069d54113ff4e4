// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.broker;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A piece of work. Immutable.
 *
 * @param id names it: sent twice within a minute, it is done once
 * @param action what is to be done, for whoever receives it
 * @param body what JSON can say of it
 * @param terms when it may be begun
 */
public record BrokerMessage(String id, String action, Map<String, Object> body, Terms terms) {

    private static final int MAX_ID = 200;

    public BrokerMessage {
        if (id.isEmpty() || id.length() > MAX_ID) {
            throw new IllegalArgumentException("The id of a message has 1 to " + MAX_ID + " characters");
        }
        Objects.requireNonNull(action, "action");
        body = Collections.unmodifiableMap(new LinkedHashMap<>(body));
        Objects.requireNonNull(terms, "terms");
    }

    /** A message that may be begun at once, and at any time. */
    public static BrokerMessage of(String id, String action, Map<String, Object> body) {
        return new BrokerMessage(id, action, body, Terms.ANY_TIME);
    }

    /**
     * When a piece of work may be begun, by the clock of the broker.
     *
     * @param delay not before this time is over
     * @param expiration not later than this time after that; zero for no limit. What has been begun once never expires: it is
     *     begun anew if its server dies
     */
    public record Terms(Duration delay, Duration expiration) {

        /** At once, or at any later time. */
        public static final Terms ANY_TIME = new Terms(Duration.ZERO, Duration.ZERO);

        public Terms {
            if (delay.isNegative() || expiration.isNegative()) {
                throw new IllegalArgumentException("A delay or an expiration cannot be negative");
            }
        }
    }
}
