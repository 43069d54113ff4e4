// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server.retry;

import java.time.Duration;

/** Waits between two tries. */
@FunctionalInterface
public interface Pause {

    /**
     * Waits.
     *
     * @throws InterruptedException if there is no point in going on: the server stops
     */
    void pause(Duration time) throws InterruptedException;
}
