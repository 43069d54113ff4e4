// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import org.zatoee.core.http.HttpReply;

/** One concern on the way of a call; holds the next one. Thread-safe. */
@FunctionalInterface
interface Step {

    /**
     * Handles the call, mostly by passing it on.
     *
     * @throws Exception what the error step turns into a reply
     */
    HttpReply apply(Invocation invocation) throws Exception;
}
