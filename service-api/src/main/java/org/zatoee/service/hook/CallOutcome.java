// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.hook;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How a call ended.
 *
 * @param processingTime how long the hooks and the service took
 * @param failure what it failed with; empty if it did not
 */
public record CallOutcome(Duration processingTime, Optional<Throwable> failure) {

    public CallOutcome {
        Objects.requireNonNull(processingTime, "processingTime");
        Objects.requireNonNull(failure, "failure");
    }

    /** Whether the call was answered as the service wanted. */
    public boolean succeeded() {
        return failure.isEmpty();
    }
}
