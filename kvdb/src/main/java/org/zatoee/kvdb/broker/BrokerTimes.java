// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.broker;

import java.time.Duration;

/**
 * How long things take.
 *
 * @param claimAfter a receiver that was silent for so long is taken to be dead, and so is work that failed
 * @param heartbeat how often a receiver says that it lives, and looks for the dead
 * @param block how long one waits for messages in one go
 */
public record BrokerTimes(Duration claimAfter, Duration heartbeat, Duration block) {

    /** Work of a dead server goes on within 20 s. */
    public static final BrokerTimes DEFAULT =
            new BrokerTimes(Duration.ofSeconds(15), Duration.ofSeconds(4), Duration.ofMillis(500));
}
