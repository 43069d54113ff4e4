// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.channel;

import java.util.Objects;

/**
 * How the parameters of a URL meet, each other and the message (zato-facts, section 2.1, parameter merging).
 *
 * @param mergeIntoRequest {@code merge_url_params_req}: whether they are part of the input; otherwise a service finds them
 *     in its request only
 * @param urlPriority {@code url_params_pri}
 * @param messagePriority {@code params_pri}
 */
public record ParamRules(boolean mergeIntoRequest, UrlPriority urlPriority, MessagePriority messagePriority) {

    /** Merged; the query wins over the path, both win over the message. */
    public static final ParamRules DEFAULT =
            new ParamRules(true, UrlPriority.QUERY_OVER_PATH, MessagePriority.PARAMS_OVER_MESSAGE);

    public ParamRules {
        Objects.requireNonNull(urlPriority, "urlPriority");
        Objects.requireNonNull(messagePriority, "messagePriority");
    }

    /** Which value counts if path and query have one of the same name. */
    public enum UrlPriority {
        QUERY_OVER_PATH("qs-over-path"),
        PATH_OVER_QUERY("path-over-qs");

        private final String wireName;

        UrlPriority(String wireName) {
            this.wireName = wireName;
        }

        /** Its name in the ODB and in the API. */
        public String wireName() {
            return wireName;
        }

        /**
         * The one of that name.
         *
         * @throws IllegalArgumentException if there is none
         */
        public static UrlPriority ofWireName(String name) {
            for (UrlPriority priority : values()) {
                if (priority.wireName.equals(name)) {
                    return priority;
                }
            }
            throw new IllegalArgumentException("no such priority: " + name);
        }
    }

    /** Which value counts if URL and message have one of the same name. */
    public enum MessagePriority {
        PARAMS_OVER_MESSAGE("channel-params-over-msg"),
        MESSAGE_OVER_PARAMS("msg-over-channel-params");

        private final String wireName;

        MessagePriority(String wireName) {
            this.wireName = wireName;
        }

        /** Its name in the ODB and in the API. */
        public String wireName() {
            return wireName;
        }

        /**
         * The one of that name.
         *
         * @throws IllegalArgumentException if there is none
         */
        public static MessagePriority ofWireName(String name) {
            for (MessagePriority priority : values()) {
                if (priority.wireName.equals(name)) {
                    return priority;
                }
            }
            throw new IllegalArgumentException("no such priority: " + name);
        }
    }
}
