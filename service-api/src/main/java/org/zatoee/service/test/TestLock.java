// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.test;

import java.time.Duration;
import java.util.Set;

import org.zatoee.service.data.HeldLock;

/**
 * A lock that lasts until it is closed.
 *
 * @param name its name
 * @param taken all that are taken
 */
record TestLock(String name, Set<String> taken) implements HeldLock {

    @Override
    public boolean renew(Duration ttl) {
        return taken.contains(name);
    }

    @Override
    public void close() {
        taken.remove(name);
    }
}
