// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jboss.logging.MDC;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/** Gives up waiting for what takes too long, and interrupts it. Thread-safe. */
final class TimedRun {

    private final Executor executor;

    /** Runs things on threads of an executor; one that is full refuses them. */
    TimedRun(Executor executor) {
        this.executor = executor;
    }

    /**
     * Runs something.
     *
     * @param what names it in messages
     * @param timeout how long it may take; zero for no limit, on the thread of the caller
     * @throws ServiceException with TIMEOUT if it takes longer, with UNAVAILABLE if it cannot be run now
     * @throws Exception what it throws
     */
    <T> T run(String what, Duration timeout, Callable<T> code) throws Exception {
        if (timeout.isNegative()) {
            throw new IllegalArgumentException("A time-out cannot be negative, as " + timeout + " is");
        }
        return timeout.isZero() ? code.call() : runWithin(what, timeout, code);
    }

    private <T> T runWithin(String what, Duration timeout, Callable<T> code) throws Exception {
        Map<String, Object> logContext = Map.copyOf(MDC.getMap());
        FutureTask<T> task = new FutureTask<>(() -> inLogContext(logContext, code));
        try {
            executor.execute(task);
            return task.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            throw new ServiceException(ErrorCode.UNAVAILABLE, "The server runs as many calls as it can", e);
        } catch (TimeoutException e) {
            throw new ServiceException(
                    ErrorCode.TIMEOUT, what + " did not answer within " + timeout.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } finally {
            task.cancel(true);
        }
    }

    private static <T> T inLogContext(Map<String, Object> logContext, Callable<T> code) throws Exception {
        logContext.forEach(MDC::put);
        try {
            return code.call();
        } finally {
            logContext.keySet().forEach(MDC::remove);
        }
    }

    /** What was thrown, as if it had been called on this thread. */
    private static Exception unwrapped(ExecutionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof Exception exception ? exception : e;
    }
}
