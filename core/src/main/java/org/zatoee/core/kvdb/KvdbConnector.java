// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.kvdb;

import org.zatoee.core.component.ComponentUnavailableException;

/** How to reach the KVDB. */
public interface KvdbConnector {

    /**
     * Connects, and makes sure that it answers.
     *
     * @throws ComponentUnavailableException if it cannot be reached: worth trying again
     */
    Kvdb connect();
}
