// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.broker;

import java.lang.invoke.MethodHandles;

import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Messages 10420 to 10429. */
@MessageLogger(projectCode = "ZATO", length = 5)
interface BrokerLog extends BasicLogger {

    BrokerLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), BrokerLog.class, "org.zatoee.kvdb");

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 10420, value = "Work of other servers does not arrive, and it keeps trying: %s")
    void interrupted(String reason);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 10421, value = "Work arrives again from %s")
    void receivedAgain(String stream);

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 10422, value = "Message %s was not done and comes again, until it was begun too often")
    void failed(String id, @Cause Throwable failure);

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 10423, value = "Entry %s of %s is no message and was put aside")
    void unreadable(String id, String stream);

    @LogMessage(level = Logger.Level.DEBUG)
    @Message(id = 10424, value = "Message %s is done, which the KVDB learns later")
    void notReported(String id);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 10425, value = "Work from %s was not finished when it stopped; another server begins it anew: %s")
    void leftUnfinished(String stream, String reason);
}
