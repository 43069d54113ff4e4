// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.call;

import org.zatoee.core.http.HttpReply;

/** One concern on the way of a call; holds the next one. Thread-safe. */
@FunctionalInterface
public interface Step {

    /**
     * Handles the call, mostly by passing it on.
     *
     * @throws Exception what the error step turns into a reply
     */
    HttpReply apply(Invocation invocation) throws Exception;
}
