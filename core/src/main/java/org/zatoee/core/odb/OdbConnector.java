// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.odb;

import org.zatoee.core.component.ComponentUnavailableException;

/** How to reach the ODB. */
public interface OdbConnector {

    /**
     * Connects, and makes sure that it answers.
     *
     * @throws ComponentUnavailableException if it cannot be reached: worth trying again
     */
    Odb connect();
}
