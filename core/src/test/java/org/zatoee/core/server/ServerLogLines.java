// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Keeps what servers log, and keeps it off the console. */
final class ServerLogLines extends Handler implements AutoCloseable {

    private final Logger logger = Logger.getLogger("org.zatoee");
    private final List<String> lines = new CopyOnWriteArrayList<>();

    ServerLogLines() {
        logger.setUseParentHandlers(false);
        logger.addHandler(this);
    }

    /** The messages with an id, in order. */
    List<String> withId(int id) {
        return lines.stream().filter(line -> line.startsWith("ZATO" + id + ":")).toList();
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(line.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setUseParentHandlers(true);
    }
}
