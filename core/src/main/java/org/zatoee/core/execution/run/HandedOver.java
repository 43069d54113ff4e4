// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.execution.run;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.FutureTask;

import org.jboss.logging.MDC;

/** A call handed over to another thread, with the log context and the class loader of the one it came on. */
final class HandedOver<T> extends FutureTask<T> {

    private final EndedCall<T> call;
    private final Map<String, Object> logContext = new HashMap<>(MDC.getMap());
    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();

    HandedOver(EndedCall<T> call) {
        super(call);
        this.call = call;
    }

    @Override
    public void run() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        logContext.forEach(MDC::put);
        try {
            super.run();
            if (isCancelled()) {
                dropResult();
            }
        } finally {
            logContext.keySet().forEach(MDC::remove);
            thread.setContextClassLoader(before);
        }
    }

    /** Nobody takes the result any more, if there is one; and if it never ran, it has ended. */
    void dropResult() {
        call.drop();
    }
}
