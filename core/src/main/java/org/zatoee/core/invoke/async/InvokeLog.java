// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke.async;

import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Messages 10600 to 10619. */
@MessageLogger(projectCode = "ZATO", length = 5)
interface InvokeLog extends BasicLogger {

    InvokeLog LOG =
            Logger.getMessageLogger(java.lang.invoke.MethodHandles.lookup(), InvokeLog.class, "org.zatoee.invoke");

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 10600, value = "An asynchronous call of service %s failed")
    void failed(String service, @Cause Throwable failure);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 10601, value = "An asynchronous call of service %s was dropped: it was not begun in time")
    void expired(String service);
}
