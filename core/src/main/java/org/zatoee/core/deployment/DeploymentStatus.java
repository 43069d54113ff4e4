// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment;

import java.time.Instant;
import java.util.Objects;

/**
 * What became of a package on one server.
 *
 * @param packageId the package
 * @param serverId the server
 * @param state what became of it
 * @param reason why it was ignored; empty otherwise
 * @param time since when
 */
public record DeploymentStatus(long packageId, long serverId, DeploymentState state, String reason, Instant time) {

    /** The longest reason that is kept, in characters. */
    public static final int MAX_REASON = 2000;

    /** Cuts off a reason that is too long. */
    public DeploymentStatus {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(time, "time");
        reason = reason.length() <= MAX_REASON ? reason : reason.substring(0, MAX_REASON);
    }

    /** Without a reason. */
    public DeploymentStatus(long packageId, long serverId, DeploymentState state, Instant time) {
        this(packageId, serverId, state, "", time);
    }
}
