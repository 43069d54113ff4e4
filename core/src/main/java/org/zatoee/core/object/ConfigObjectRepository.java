// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.object;

import java.util.List;
import java.util.Optional;

/**
 * Where the configuration objects of clusters are kept. Each change is made at a new configuration version, which the
 * caller got from {@link org.zatoee.core.cluster.ClusterRepository#bumpConfigVersion} first, in the same transaction:
 * that locks the cluster, so changes are made one after the other. Thread-safe.
 */
public interface ConfigObjectRepository {

    /**
     * What changed since a version, as of one moment; everything there is since version 0.
     *
     * @throws IllegalArgumentException if there is no such cluster
     */
    ConfigChanges changesSince(long clusterId, long version);

    /** One object. */
    Optional<ConfigObject> find(long clusterId, long id);

    /** The object that has a key. */
    Optional<ConfigObject> findByKey(long clusterId, ObjectKey key);

    /** The objects that need this one, by id. */
    List<ConfigObject> findReferencing(long clusterId, long id);

    /**
     * Adds an object.
     *
     * @return it, with the id it was given
     * @throws KeyInUseException if another has one of its keys; nothing is added then
     */
    ConfigObject insert(long clusterId, ObjectDocument document, long version);

    /**
     * Replaces an object: values, secrets, keys and references.
     *
     * @throws KeyInUseException if another has one of its keys
     * @throws IllegalArgumentException if there is no such object
     */
    ConfigObject update(long clusterId, long id, ObjectDocument document, long version);

    /**
     * Removes an object, and remembers that it was there for {@link #changesSince}.
     *
     * @throws IllegalArgumentException if there is no such object, or others need it
     */
    void delete(long clusterId, long id, long version);
}
