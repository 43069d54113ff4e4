// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton.run;

import java.lang.invoke.MethodHandles;

import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Messages 10800 to 10819. */
@MessageLogger(projectCode = "ZATO", length = 5)
interface SingletonLog extends BasicLogger {

    SingletonLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), SingletonLog.class, "org.zatoee.singleton");

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 10800, value = "Server %s is the singleton server: term %d (%s)")
    void granted(String server, long term, String reason);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 10801, value = "Server %s hands over: term %d of the singleton server ends")
    void handedOver(String server, long term);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 10802, value = "Server %s is not the singleton server any more: term %d could not be renewed in time")
    void deadlinePassed(String server, long term);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 10803, value = "Server %s is not the singleton server any more: term %d is over in the ODB")
    void taken(String server, long term);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 10804, value = "Server %s cannot take part in the election of the singleton server. %s")
    void storeAway(String server, String reason);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 10805, value = "Server %s takes part in the election of the singleton server again")
    void storeBack(String server);

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 10806, value = "Duty %s of the singleton server failed to %s in term %d")
    void dutyFailed(String duty, String what, long term, @Cause Throwable failure);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 10807, value = "The KVDB cannot be told of term %d of the singleton server now. %s")
    void termNotKnown(long term, String reason);
}
