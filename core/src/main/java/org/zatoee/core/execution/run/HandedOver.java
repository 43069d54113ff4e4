// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.execution.run;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

import org.jboss.logging.MDC;

/** A call handed over to another thread, with the log context and the class loader of the one it came on. */
final class HandedOver<T> extends FutureTask<T> {

    private final Runnable ended;
    private final Map<String, Object> logContext = new HashMap<>(MDC.getMap());
    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();

    /**
     * A call.
     *
     * @param ended is run once: when the code has really ended, or when it is certain that it never runs
     */
    HandedOver(Callable<T> code, Runnable ended) {
        super(code);
        this.ended = ended;
    }

    @Override
    public void run() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        logContext.forEach(MDC::put);
        try {
            super.run();
        } finally {
            logContext.keySet().forEach(MDC::remove);
            thread.setContextClassLoader(before);
            ended.run();
        }
    }

    void neverRuns() {
        ended.run();
    }
}
