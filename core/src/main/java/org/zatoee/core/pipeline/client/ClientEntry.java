// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.client;

import org.zatoee.service.invoker.ServiceReply;
import org.zatoee.service.invoker.ServiceRequest;

/** Where calls of other applications enter the platform. Thread-safe. */
public interface ClientEntry {

    /**
     * Calls a service.
     *
     * @throws org.zatoee.service.invoker.CallFailedException if it fails, or was refused
     */
    ServiceReply invoke(ServiceRequest request, ClientOrigin origin);

    /**
     * Has a service called soon.
     *
     * @return the CID that the service will see
     * @throws org.zatoee.service.invoker.CallFailedException if it was refused
     */
    String invokeAsync(ServiceRequest request, ClientOrigin origin);
}
