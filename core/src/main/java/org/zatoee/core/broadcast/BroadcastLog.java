// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.broadcast;

import java.lang.invoke.MethodHandles;

import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Messages 10450 to 10459. */
@MessageLogger(projectCode = "ZATO", length = 5)
interface BroadcastLog extends BasicLogger {

    BroadcastLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), BroadcastLog.class, "org.zatoee.broadcast");

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 10450, value = "What listens to broadcasts failed; the next message reaches it all the same")
    void listenerFailed(@Cause Throwable failure);
}
