// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.reply;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jboss.logging.MDC;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.pipeline.call.Step;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/**
 * Gives up waiting when a service takes longer than its channel allows, and interrupts it. The caller is answered at the
 * deadline even if the service does not react. Calls of channels without a timeout stay on their thread.
 */
public final class TimeoutStep implements Step {

    private final Executor executor;
    private final Step next;

    /**
     * A step.
     *
     * @param executor runs the calls that have a timeout; one that is full refuses them
     */
    public TimeoutStep(Executor executor, Step next) {
        this.executor = executor;
        this.next = next;
    }

    @Override
    public HttpReply apply(Invocation invocation) throws Exception {
        Duration timeout = invocation.channel().rules().timeout();
        return timeout.isZero() ? next.apply(invocation) : applyWithin(timeout, invocation);
    }

    private HttpReply applyWithin(Duration timeout, Invocation invocation) throws Exception {
        long deadline = System.nanoTime() + timeout.toNanos();
        TimedCall call = new TimedCall(next, invocation);
        try {
            executor.execute(call);
        } catch (RejectedExecutionException e) {
            call.neverRuns();
            throw new ServiceException(ErrorCode.UNAVAILABLE, "The server runs as many calls as it can");
        }
        try {
            return call.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new ServiceException(ErrorCode.TIMEOUT, "The service did not answer within " + inWords(timeout));
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceException(ErrorCode.UNAVAILABLE, "The server stops");
        } finally {
            call.cancel(true);
        }
    }

    private static String inWords(Duration timeout) {
        return timeout.toMillisPart() == 0 ? timeout.toSeconds() + " s" : timeout.toMillis() + " ms";
    }

    /** What the service threw, as if it had been called on this thread. */
    private static Exception unwrapped(ExecutionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof Exception exception ? exception : e;
    }

    /** The rest of the way, on another thread, with the log context and the class loader of this one. */
    private static final class TimedCall extends FutureTask<HttpReply> {

        private final Invocation invocation;
        private final Map<String, Object> logContext = new HashMap<>(MDC.getMap());
        private final ClassLoader loader = Thread.currentThread().getContextClassLoader();

        TimedCall(Step next, Invocation invocation) {
            super(() -> next.apply(invocation));
            this.invocation = invocation;
            invocation.bodyMemory().retain();
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
                // Only now: a service that does not react goes on using the body.
                invocation.bodyMemory().release();
            }
        }

        void neverRuns() {
            invocation.bodyMemory().release();
        }
    }
}
