// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.userconfig;

import java.lang.invoke.MethodHandles;
import java.nio.file.Path;

import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Messages 10470 to 10479. */
@MessageLogger(projectCode = "ZATO", length = 5)
interface ConfigLog extends BasicLogger {

    ConfigLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), ConfigLog.class, "org.zatoee.config");

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 10470, value = "The configuration of services in %s is not taken over: %s")
    void notRead(Path file, String reason);
}
