// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.record;

import java.time.Instant;
import java.util.Objects;

/**
 * That one server has one service, and where from.
 *
 * @param serverId the server
 * @param serviceId the service
 * @param deploymentTime when
 * @param details where from, as a JSON object (zato-facts, section 1.2)
 * @param source the archive it was loaded from; empty for the platform's own
 * @param sourceHash the hash of that archive in lower-case hexadecimal; empty for the platform's own
 */
public record DeployedServiceRecord(
        long serverId, long serviceId, Instant deploymentTime, String details, String source, String sourceHash) {

    public DeployedServiceRecord {
        Objects.requireNonNull(deploymentTime, "deploymentTime");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(sourceHash, "sourceHash");
    }
}
