// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.broadcast;

import java.lang.invoke.MethodHandles;

import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Messages 10410 to 10419. */
@MessageLogger(projectCode = "ZATO", length = 5)
interface BroadcastsLog extends BasicLogger {

    BroadcastsLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), BroadcastsLog.class, "org.zatoee.kvdb");

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 10410, value = "Broadcasts of other servers do not arrive, and it keeps trying: %s")
    void interrupted(String reason);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 10411, value = "Broadcasts arrive again from the KVDB at %s")
    void receivedAgain(String location);
}
