// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke;

/** Hands calls that nobody waits for to the servers of the cluster. Thread-safe. */
@FunctionalInterface
public interface AsyncSender {

    /**
     * Has one of the servers make a call.
     *
     * @throws org.zatoee.core.broker.BrokerFullException if too many calls wait already
     * @throws org.zatoee.core.component.ComponentUnavailableException if they cannot be reached
     */
    void send(AsyncCall call);
}
