// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.hook;

import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Messages 10700 to 10709. */
@MessageLogger(projectCode = "ZATO", length = 5)
interface HookLog extends BasicLogger {

    HookLog LOG = Logger.getMessageLogger(java.lang.invoke.MethodHandles.lookup(), HookLog.class, "org.zatoee.hook");

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 10700, value = "Hook %s of service %s failed; the call goes on")
    void failed(String hook, String service, @Cause Throwable failure);

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 10701, value = "Hook accept of service %s failed; the call is not taken")
    void acceptFailed(String service, @Cause Throwable failure);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 10702, value = "Service %s is left out: its hook beforeAddToStore says so")
    void leftOut(String service);

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 10703, value = "Service %s is left out: its hook beforeAddToStore failed")
    void leftOutByFailure(String service, @Cause Throwable failure);

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 10704, value = "Hook afterAddToStore of service %s failed; the service is deployed")
    void afterDeploymentFailed(String service, @Cause Throwable failure);
}
