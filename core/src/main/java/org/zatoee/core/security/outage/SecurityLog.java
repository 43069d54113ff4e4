// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.outage;

import java.lang.invoke.MethodHandles;

import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Messages 10200 to 10299. */
@MessageLogger(projectCode = "ZATO", length = 5)
interface SecurityLog extends BasicLogger {

    SecurityLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), SecurityLog.class, "org.zatoee.security");

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 10200, value = "This server keeps %s by itself until the KVDB is back. %s")
    void onItsOwn(String what, String reason);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 10201, value = "The servers keep %s together again")
    void togetherAgain(String what);
}
