// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.zatoee.core.name.NameRule;
import org.zatoee.service.BadRequestException;

/** Where the services of clusters are kept. Thread-safe. */
public interface ServiceRepository {

    /** The services of a cluster, by name. */
    List<ServiceRecord> findAll(long clusterId);

    /** The service of that name. */
    Optional<ServiceRecord> findByName(long clusterId, String name);

    /** The service of that id. */
    Optional<ServiceRecord> find(long id);

    /**
     * Makes sure a service is known. One known already keeps its id, and its class is replaced. Several servers may say
     * the same at once.
     *
     * @throws BadRequestException if the name breaks {@link NameRule}
     * @throws IllegalArgumentException if there is no such cluster
     */
    ServiceRecord register(long clusterId, String name, String implName, boolean internal);

    /**
     * Makes sure that services are known, with the effect of registering each. Takes a statement for each that is new or has
     * another class, and two for all others.
     *
     * @return those services, by name
     * @throws BadRequestException if a name breaks {@link NameRule}
     * @throws IllegalArgumentException if there is no such cluster
     */
    Map<String, ServiceRecord> registerAll(long clusterId, Collection<ServiceIdentity> services);

    /**
     * Removes a service, and what is known of where it is deployed. A server that has it makes it known again at its next
     * start.
     *
     * @throws IllegalArgumentException if there is no such service
     */
    void delete(long id);
}
