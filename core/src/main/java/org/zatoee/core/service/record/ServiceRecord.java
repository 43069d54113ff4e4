// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.record;

import java.util.Objects;

/**
 * A service as the ODB knows it: one row per cluster and name, whichever servers have it.
 *
 * @param id its key in the ODB
 * @param clusterId the cluster
 * @param name its name, unique in the cluster
 * @param implName the class behind it
 * @param internal whether it is the platform's own
 */
public record ServiceRecord(long id, long clusterId, String name, String implName, boolean internal) {

    public ServiceRecord {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(implName, "implName");
    }
}
