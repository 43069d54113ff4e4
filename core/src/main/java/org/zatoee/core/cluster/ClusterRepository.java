// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.cluster;

import java.util.List;
import java.util.Optional;

import org.zatoee.core.name.NameRule;
import org.zatoee.core.object.KeyInUseException;
import org.zatoee.service.BadRequestException;

/** Where clusters are kept. Thread-safe. */
public interface ClusterRepository {

    /** The cluster of that name. */
    Optional<Cluster> findByName(String name);

    /** The cluster of that id. */
    Optional<Cluster> find(long id);

    /** All there are, by name. */
    List<Cluster> findAll();

    /**
     * The cluster of that name, made now with configuration version 0 if there is none. Several servers may ask at
     * once: all get the same one.
     *
     * @throws BadRequestException if the name breaks {@link NameRule}
     */
    Cluster getOrCreate(String name);

    /**
     * Adds one to the configuration version, atomically.
     *
     * @return the new version
     * @throws IllegalArgumentException if there is no such cluster
     */
    long bumpConfigVersion(long clusterId);

    /**
     * Gives a cluster another name. Its servers find it by name, in ODB and KVDB: their settings must follow before they
     * start again.
     *
     * @return the cluster as it is now
     * @throws BadRequestException if the name breaks {@link NameRule}
     * @throws KeyInUseException if another has that name
     * @throws IllegalArgumentException if there is no such cluster
     */
    Cluster rename(long clusterId, String name);
}
