// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.admission;

/** Whether the server takes calls now. Thread-safe, and cheap: asked for every call. */
@FunctionalInterface
public interface Admission {

    /**
     * Lets a call in.
     *
     * @throws ServerUnavailableException if the server has not started yet, or stops
     */
    void admit();

    /** Whether the server is about to stop: it still answers, but no connection should be kept for more. */
    default boolean drains() {
        return false;
    }
}
