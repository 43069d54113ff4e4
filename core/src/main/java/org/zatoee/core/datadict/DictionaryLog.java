// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.datadict;

import java.lang.invoke.MethodHandles;

import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Messages 10460 to 10469. */
@MessageLogger(projectCode = "ZATO", length = 5)
interface DictionaryLog extends BasicLogger {

    DictionaryLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), DictionaryLog.class, "org.zatoee.datadict");

    /** Each second while the KVDB is away, which others say louder. */
    @LogMessage(level = Logger.Level.DEBUG)
    @Message(id = 10460, value = "Translations are served as they were known last. %s")
    void notRefreshed(String reason);
}
