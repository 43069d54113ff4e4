// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config;

import java.util.Objects;

/** The configuration in force: each call takes the snapshot once and keeps to it. Thread-safe. */
public final class LiveConfig {

    private volatile ConfigSnapshot snapshot = ConfigSnapshot.INITIAL;

    /** The snapshot in force. */
    public ConfigSnapshot current() {
        return snapshot;
    }

    /** Puts another in force; calls under way finish with theirs. */
    public void swap(ConfigSnapshot next) {
        snapshot = Objects.requireNonNull(next, "next");
    }
}
