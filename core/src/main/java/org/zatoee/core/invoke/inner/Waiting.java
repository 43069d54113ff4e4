// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke.inner;

import java.time.Duration;

/** Lets time go by. */
@FunctionalInterface
public interface Waiting {

    /**
     * Waits.
     *
     * @throws InterruptedException if there is no point in going on: the call was given up, or the server stops
     */
    void pause(Duration time) throws InterruptedException;
}
