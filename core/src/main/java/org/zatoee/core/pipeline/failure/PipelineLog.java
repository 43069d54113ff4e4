// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.failure;

import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Messages 10000 to 10099. */
@MessageLogger(projectCode = "ZATO", length = 5)
public interface PipelineLog extends BasicLogger {

    PipelineLog LOG =
            Logger.getMessageLogger(java.lang.invoke.MethodHandles.lookup(), PipelineLog.class, "org.zatoee.pipeline");

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 10000, value = "A call failed")
    void callFailed(@Cause Throwable failure);

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 10001, value = "A service answered with an error: %s")
    void callRefusedByService(String message, @Cause Throwable failure);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 10002, value = "An output that came too late for its caller could not be closed")
    void unwantedOutput(@Cause Throwable failure);

    @LogMessage(level = Logger.Level.DEBUG)
    @Message(id = Message.NONE, value = "Answered %d: %s")
    void callRefused(int status, String message);
}
