// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton;

/** Refuses in the ODB what a former singleton server does. Thread-safe. */
public interface SingletonGuard {

    /**
     * Makes sure that a term is the current one, and that it stays so until the transaction of this thread is over: a
     * take-over waits for that. So a transaction that does this should be short. Renewals do not wait for it.
     *
     * @throws StaleTermException if there is a later term
     * @throws IllegalStateException if there is no transaction
     */
    void require(long clusterId, long term);
}
