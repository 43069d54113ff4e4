// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.pickup;

/** A directory that is looked at regularly. Thread-safe. */
@FunctionalInterface
public interface Pickup {

    /** Nothing is picked up. */
    Pickup NONE = () -> {};

    /** Takes what is there and complete. Never throws: what goes wrong is logged. */
    void look();
}
