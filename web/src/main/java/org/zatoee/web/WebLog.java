// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web;

import java.lang.invoke.MethodHandles;

import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Messages 10300 to 10399. */
@MessageLogger(projectCode = "ZATO", length = 5)
interface WebLog extends BasicLogger {

    WebLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), WebLog.class, "org.zatoee.web");

    @LogMessage(level = Logger.Level.DEBUG)
    @Message(id = 10300, value = "A reply could not be sent: the caller is gone")
    void replyNotSent(@Cause Throwable failure);

    @LogMessage(level = Logger.Level.ERROR)
    @Message(
            id = 10301,
            value = "The output of call %s failed after its reply had begun: the connection was broken off")
    void replyBrokenOff(String cid, @Cause Throwable failure);
}
