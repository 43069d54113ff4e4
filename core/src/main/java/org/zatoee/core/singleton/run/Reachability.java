// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton.run;

import java.util.concurrent.atomic.AtomicBoolean;

/** Says once that the store cannot be reached, and once that it can again. Thread-safe. */
final class Reachability {

    private final AtomicBoolean away = new AtomicBoolean();

    void answered(String server) {
        if (away.compareAndSet(true, false)) {
            SingletonLog.LOG.storeBack(server);
        }
    }

    void failed(String server, RuntimeException failure) {
        if (away.compareAndSet(false, true)) {
            SingletonLog.LOG.storeAway(server, String.valueOf(failure.getMessage()));
        }
    }
}
