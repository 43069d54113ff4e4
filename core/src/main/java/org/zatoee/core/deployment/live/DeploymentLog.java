// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.live;

import java.lang.invoke.MethodHandles;
import java.util.List;

import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Messages 10250 to 10254. */
@MessageLogger(projectCode = "ZATO", length = 5)
interface DeploymentLog extends BasicLogger {

    DeploymentLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), DeploymentLog.class, "org.zatoee.deployment");

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 10250, value = "Uploaded package id:[%d], payload_name:[%s]: version %d is deployed, services %s")
    void deployed(long id, String name, long version, List<String> services);

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 10251, value = "Package id:[%d], payload_name:[%s]: version %d cannot be deployed here. %s")
    void ignored(long id, String name, long version, String reason);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 10252, value = "Package %s is no longer deployed")
    void removed(String name);

    @LogMessage(level = Logger.Level.WARN)
    @Message(
            id = 10253,
            value = "Which packages are to be deployed cannot be found out now; services stay as they are. %s")
    void notKnown(String reason);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 10254, value = "The packages that are to be deployed can be found out again")
    void knownAgain();
}
