// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke;

import java.time.Duration;
import java.util.Optional;

import org.zatoee.service.Cid;

/** Calls services of this server by name. Thread-safe. */
public interface ServiceInvoker {

    /**
     * Calls a service and waits for it.
     *
     * @return what it gives back, in the data format of the channel; empty if it gives back nothing
     * @throws org.zatoee.service.NotFoundException if there is no such service, or it is not active
     * @throws Exception what the service throws
     */
    byte[] invoke(ServiceCall call) throws Exception;

    /**
     * Calls a service as the callback for another call, and waits for it.
     *
     * @param inReplyTo the CID of that call; empty if it is no callback
     * @return what it gives back, in the data format of the channel; empty if it gives back nothing
     * @throws org.zatoee.service.NotFoundException if there is no such service, or it is not active
     * @throws Exception what the service throws
     */
    byte[] invoke(ServiceCall call, Optional<Cid> inReplyTo) throws Exception;

    /**
     * Has a service called soon, by any server of the cluster, even if this one is gone by then.
     *
     * @param expiration a call that was not begun within this time is dropped; zero for no limit
     * @return the CID that the service will see
     * @throws org.zatoee.service.NotFoundException if there is no such service, or it is not active
     * @throws org.zatoee.service.ServiceException if too many calls wait already
     */
    Cid invokeAsync(ServiceCall call, Duration expiration);
}
