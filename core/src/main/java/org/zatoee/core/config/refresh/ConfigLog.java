// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config.refresh;

import java.lang.invoke.MethodHandles;

import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Messages 10220 to 10229. */
@MessageLogger(projectCode = "ZATO", length = 5)
interface ConfigLog extends BasicLogger {

    ConfigLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), ConfigLog.class, "org.zatoee.config");

    @LogMessage(level = Logger.Level.WARN)
    @Message(
            id = 10220,
            value = "Whether the configuration has changed cannot be found out now; version %d stays in force. %s")
    void notKnown(long version, String reason);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 10221, value = "The configuration can be read again, version %d is in force")
    void knownAgain(long version);

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 10222, value = "%s")
    void leftOut(String problem);

    @LogMessage(level = Logger.Level.WARN)
    @Message(
            id = 10223,
            value =
                    "The other servers could not be told that the configuration has changed; they find out by themselves. %s")
    void notTold(String reason);

    @LogMessage(level = Logger.Level.DEBUG)
    @Message(id = Message.NONE, value = "Configuration version %d is in force")
    void inForce(long version);
}
