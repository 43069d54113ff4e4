// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment;

import java.util.List;
import java.util.Optional;

/** Where the packages of clusters are kept. Thread-safe. */
public interface DeploymentPackageRepository {

    /**
     * Adds a package, which every server of the cluster then awaits.
     *
     * @param given what to add; its id is ignored
     * @param payload its bytes
     * @return it, with the id it was given
     * @throws IllegalArgumentException if there is no such cluster
     */
    DeploymentPackage add(DeploymentPackage given, Payload payload);

    /** One package. */
    Optional<DeploymentPackage> find(long id);

    /** The packages of a cluster, the oldest first. */
    List<DeploymentPackage> findAll(long clusterId);

    /** Those of them that are active, the oldest first. */
    List<DeploymentPackage> findActive(long clusterId);

    /**
     * The active packages of a server's cluster that it has neither deployed nor ignored, the oldest first; those handed
     * in before it first joined are among them.
     */
    List<DeploymentPackage> findAwaiting(long serverId);

    /**
     * The bytes of a package, as they were handed in.
     *
     * @throws IllegalArgumentException if there is no such package
     */
    byte[] payload(long id);

    /**
     * The jar that servers load.
     *
     * @throws IllegalArgumentException if there is no such package
     */
    byte[] deployable(long id);

    /** What became of a package on each server that was told of it, by server id. */
    List<DeploymentStatus> statuses(long packageId);

    /**
     * Records what became of a package on a server, in place of what was recorded before.
     *
     * @throws IllegalArgumentException if there is no such package, or no such server in its cluster
     */
    void changeStatus(DeploymentStatus status);

    /**
     * Makes a package active, or no longer so. That it is the only one of its name is for the caller to see to.
     *
     * @throws IllegalArgumentException if there is no such package
     */
    void setActive(long id, boolean active);

    /**
     * Removes a package, and what became of it.
     *
     * @throws IllegalArgumentException if there is no such package
     */
    void delete(long id);
}
