// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.broadcast;

import java.time.Duration;

import org.awaitility.core.ConditionFactory;

import static org.awaitility.Awaitility.await;

/** Awaits what takes milliseconds, looking often. */
public final class Soon {

    private Soon() {}

    public static ConditionFactory soon() {
        return await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(2));
    }
}
