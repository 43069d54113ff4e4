// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb;

import java.lang.invoke.MethodHandles;

import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Messages 10400 to 10409. */
@MessageLogger(projectCode = "ZATO", length = 5)
interface KvdbLog extends BasicLogger {

    KvdbLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), KvdbLog.class, "org.zatoee.kvdb");

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 10400, value = "Lock %s could not be released and stays taken until its time is over. %s")
    void lockNotReleased(String name, String reason);
}
