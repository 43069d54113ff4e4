// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jboss.logging.MDC;

/** Keeps what a category logs, with the CID it was logged under, and keeps it off the console. */
final class CapturedLog extends Handler implements AutoCloseable {

    private final Logger logger;
    private final Level before;
    private final List<Line> lines = new CopyOnWriteArrayList<>();

    CapturedLog(String category) {
        this.logger = Logger.getLogger(category);
        this.before = logger.getLevel();
        logger.setLevel(Level.ALL);
        logger.setUseParentHandlers(false);
        logger.addHandler(this);
    }

    List<Line> lines() {
        return lines;
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(new Line(line.getLevel(), line.getMessage(), line.getThrown(), MDC.get("cid")));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setUseParentHandlers(true);
        logger.setLevel(before);
    }

    record Line(Level level, String message, Throwable thrown, Object cid) {}
}
