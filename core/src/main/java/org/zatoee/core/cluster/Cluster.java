// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.cluster;

import java.util.Objects;

/**
 * A cluster: servers that run the same services under one configuration.
 *
 * @param id its key in the ODB
 * @param name its name, unique in the ODB
 * @param configVersion grows with every change of the cluster's configuration
 */
public record Cluster(long id, String name, long configVersion) {

    public Cluster {
        Objects.requireNonNull(name, "name");
    }
}
