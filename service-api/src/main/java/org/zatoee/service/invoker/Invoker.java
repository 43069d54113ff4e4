// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.invoker;

/**
 * Calls any service of the server, through all that a call over a channel goes through: security, limits, execution
 * classes, statistics. Thread-safe.
 */
public interface Invoker {

    /**
     * Calls a service and waits for it.
     *
     * @throws CallFailedException if it fails, or was refused; other exceptions say that the server could not be reached
     */
    ServiceReply invoke(ServiceRequest request);

    /**
     * Has a service called soon, by any server of the cluster, even if this one is gone by then. Its body is JSON, or
     * whatever a service that takes bytes or text makes of it.
     *
     * @return the CID that the service will see
     * @throws CallFailedException if it was refused
     */
    String invokeAsync(ServiceRequest request);
}
