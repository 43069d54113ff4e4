// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.lang.invoke.MethodHandles;

import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Messages 10100 to 10199. */
@MessageLogger(projectCode = "ZATO", length = 5)
interface ServerLog extends BasicLogger {

    ServerLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), ServerLog.class, "org.zatoee.server");

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 10100, value = "Server %s of cluster %s is starting")
    void starting(String server, String cluster);

    @LogMessage(level = Logger.Level.INFO)
    @Message(
            id = 10101,
            value = "Server %s of cluster %s is ready: %d services, %d HTTP channels, configuration version %d")
    void ready(String server, String cluster, int services, int channels, long configVersion);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 10102, value = "Server %s cannot start yet. %s. It keeps trying")
    void waiting(String server, String reason);

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 10103, value = "Server %s does not start: %s")
    void failed(String server, String reason);

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 10104, value = "Server %s does not start because of an unexpected error")
    void failedUnexpectedly(String server, @Cause Throwable failure);

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 10105, value = "%s")
    void leftOut(String problem);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 10106, value = "Server %s has told the balancer that it stops")
    void draining(String server);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 10107, value = "Server %s takes calls again")
    void resumed(String server);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 10108, value = "Server %s has stopped")
    void stopped(String server);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 10109, value = "Server %s could not record that it stopped: %s")
    void stopNotRecorded(String server, String reason);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 10110, value = "Server %s was stopped while it was starting: %s")
    void startAbandoned(String server, String reason);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 10111, value = "Server %s stops, but its start has not ended within %d s")
    void startGoesOn(String server, long seconds);

    @LogMessage(level = Logger.Level.WARN)
    @Message(
            id = 10112,
            value = "There is no user %s of the public API, and the settings have no first password for one")
    void noInitialPassword(String name);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 10113, value = "The data dictionaries have changed, and other servers are not told at once. %s")
    void dictionariesNotAnnounced(String reason);
}
