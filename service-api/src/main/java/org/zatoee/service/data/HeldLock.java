// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.data;

import java.time.Duration;

/**
 * A lock being held across all servers of the cluster; closing it releases it. A holder that takes longer than it said may
 * lose it to another: whoever must not be written to by both is handed the fencing number, and refuses a smaller one than
 * it has seen. Thread-safe.
 */
public interface HeldLock extends AutoCloseable {

    /** Its name. */
    String name();

    /** The fencing number: greater than that of each holder before, of this lock and of any other. */
    long fence();

    /**
     * Whether it is still held.
     *
     * @throws org.zatoee.service.ZatoException with UNAVAILABLE if that cannot be found out now
     */
    boolean isHeld();

    /**
     * Holds it for that much longer from now.
     *
     * @return false if it was lost meanwhile: its time was over, and perhaps another holds it now
     */
    boolean renew(Duration ttl);

    /**
     * Releases it; one lost meanwhile is left to its new holder.
     *
     * @throws org.zatoee.service.ServiceException with CONFLICT if it was lost meanwhile and nobody was told so far, by
     *     {@link #isHeld()} or {@link #renew}: another may have done the same at the same time
     */
    @Override
    void close();
}
