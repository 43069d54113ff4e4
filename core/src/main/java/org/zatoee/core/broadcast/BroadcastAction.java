// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.broadcast;

import java.util.Optional;

/** What a broadcast is about. An action may have a field it cannot be without; what else a message has is for its listeners. */
public enum BroadcastAction {

    /** The configuration of the cluster has changed; {@code version}, a number, is the new one. */
    CONFIG_CHANGED("config.changed", "version"),

    /** The services to deploy have changed. */
    SERVICES_CHANGED("services.changed", ""),

    /** The data dictionaries have changed. */
    DICTIONARIES_CHANGED("dictionaries.changed", ""),

    /** Tokens have been revoked. */
    TOKENS_REVOKED("tokens.revoked", "");

    private final String wireName;
    private final String requiredNumber;

    BroadcastAction(String wireName, String requiredNumber) {
        this.wireName = wireName;
        this.requiredNumber = requiredNumber;
    }

    /** What it is called in messages. */
    public String wireName() {
        return wireName;
    }

    /** The field that must be there and be a number; empty if there is none. */
    public String requiredNumber() {
        return requiredNumber;
    }

    /** The action that messages call so; empty if this release knows none. */
    public static Optional<BroadcastAction> of(String wireName) {
        for (BroadcastAction action : values()) {
            if (action.wireName.equals(wireName)) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }
}
