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
 * @param time since when
 */
public record DeploymentStatus(long packageId, long serverId, DeploymentState state, Instant time) {

    public DeploymentStatus {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(time, "time");
    }
}
