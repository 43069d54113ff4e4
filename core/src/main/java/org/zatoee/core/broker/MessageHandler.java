// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.broker;

/** Does work. Called by many threads at once. */
@FunctionalInterface
public interface MessageHandler {

    /**
     * Does a piece of work; when this returns, it is done.
     *
     * @throws Exception if it is to be begun anew, some time later
     */
    void handle(BrokerMessage message) throws Exception;

    /** A message was dropped, because its time to be begun was over. */
    default void expired(BrokerMessage message) {}
}
