// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.wss;

import java.time.Duration;

import org.zatoee.core.component.ComponentUnavailableException;

/** The nonces that have come lately, to the whole cluster. Thread-safe. */
@FunctionalInterface
public interface NonceRegister {

    /**
     * Notes a nonce; of several who note the same one at once, one is told that it is new.
     *
     * @param definitionId whose it is: those of others do not count
     * @param nonce the nonce
     * @param remembered how long it is to be remembered, at least a millisecond
     * @return whether it is new
     * @throws ComponentUnavailableException if that cannot be found out
     */
    boolean add(long definitionId, String nonce, Duration remembered);
}
