// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

import java.util.Objects;

/**
 * A server of a cluster.
 *
 * @param name its name, unique in the cluster
 * @param cluster the name of the cluster
 */
public record ServerInfo(String name, String cluster) {

    public ServerInfo {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(cluster, "cluster");
    }
}
