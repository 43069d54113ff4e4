// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.data;

import java.time.Duration;

/** A lock being held across all servers of the cluster; closing it releases it. Thread-safe. */
public interface HeldLock extends AutoCloseable {

    /** Its name. */
    String name();

    /**
     * Holds it for that much longer from now.
     *
     * @return false if it was lost meanwhile: its time was over, and perhaps another holds it now
     */
    boolean renew(Duration ttl);

    /** Releases it; one lost meanwhile is left to its new holder. */
    @Override
    void close();
}
