// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** One line for each event. */
record AgentLog(PrintStream out, Clock clock) {

    void info(String event) {
        line("INFO ", event);
    }

    void warn(String event) {
        line("WARN ", event);
    }

    void error(String event) {
        line("ERROR", event);
    }

    /** What the platform itself throws explains itself; others need their type to be understood. */
    void error(Exception failure) {
        String message = failure.getMessage();
        error(message == null || failure instanceof IOException ? failure.toString() : message);
    }

    private void line(String level, String event) {
        out.println(clock.instant().truncatedTo(ChronoUnit.MILLIS) + " " + level + " " + event);
        out.flush();
    }
}
