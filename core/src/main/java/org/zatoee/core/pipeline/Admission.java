// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

/** Whether the server takes calls now. Thread-safe, and cheap: asked for every call. */
@FunctionalInterface
public interface Admission {

    /**
     * Lets a call in.
     *
     * @throws ServerUnavailableException if the server has not started yet, or stops
     */
    void admit();
}
