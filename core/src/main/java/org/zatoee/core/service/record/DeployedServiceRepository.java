// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.record;

import java.util.List;

/** Where it is kept which server has which service. Thread-safe. */
public interface DeployedServiceRepository {

    /** What a server has, by service id. */
    List<DeployedServiceRecord> findByServer(long serverId);

    /** The servers that have a service, by name. */
    List<ServiceDeployment> findByService(long serviceId);

    /**
     * Replaces all that a server has, in one transaction.
     *
     * @throws IllegalArgumentException if there is no such server or service, a record is of another server, or a
     *     service is there twice
     */
    void replaceAll(long serverId, List<DeployedServiceRecord> deployed);
}
