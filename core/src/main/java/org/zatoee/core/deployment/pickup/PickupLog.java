// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.pickup;

import java.lang.invoke.MethodHandles;
import java.nio.file.Path;

import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Messages 10256 to 10258. */
@MessageLogger(projectCode = "ZATO", length = 5)
interface PickupLog extends BasicLogger {

    PickupLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), PickupLog.class, "org.zatoee.deployment");

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 10256, value = "Picked up %s. %s")
    void deployed(String file, String result);

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 10257, value = "Picked up %s, which cannot be deployed. %s")
    void failed(String file, String reason);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 10258, value = "Files in %s cannot be picked up now; it is tried again. %s")
    void unusable(Path directory, String reason);
}
