// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.execution.run;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.zatoee.core.execution.ExecutionRules;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;
import org.zatoee.service.execution.ExecutionClass;

/**
 * Runs calls where and for as long as the rules of their service say. Network-bound calls without a timeout stay on their
 * thread. Whoever waits for a call is answered at its deadline, even if the service does not react to being interrupted;
 * it counts as running until it has really ended. Thread-safe.
 */
public final class ServiceExecution {

    private final Executor timed;
    private final CpuBoundPool cpuBound;
    private final CallSlots slots = new CallSlots();

    /**
     * An execution.
     *
     * @param timed runs network-bound calls that have a timeout; one that is full refuses them
     * @param cpuBound runs CPU-bound calls
     */
    public ServiceExecution(Executor timed, CpuBoundPool cpuBound) {
        this.timed = Objects.requireNonNull(timed, "timed");
        this.cpuBound = Objects.requireNonNull(cpuBound, "cpuBound");
    }

    /**
     * Runs one call and waits for it.
     *
     * @param service the name of the service
     * @param ended is run once: when the code has really ended, which may be after this returned, or when it never runs
     * @throws ServiceBusyException if it cannot run now
     * @throws ServiceException with TIMEOUT at the deadline
     * @throws Exception what the code throws
     */
    public <T> T run(String service, ExecutionRules rules, Callable<T> code, Runnable ended) throws Exception {
        Runnable end = ended;
        boolean begun = false;
        try {
            end = withSlot(service, rules, ended);
            if (runsHere(rules)) {
                return code.call();
            }
            HandedOver<T> call = new HandedOver<>(code, end);
            handOver(call, rules);
            begun = true;
            return await(call, rules.timeout());
        } finally {
            if (!begun) {
                end.run();
            }
        }
    }

    private Runnable withSlot(String service, ExecutionRules rules, Runnable ended) {
        if (rules.maxConcurrentCalls() == 0) {
            return ended;
        }
        Runnable slot = slots.take(service, rules.maxConcurrentCalls());
        return () -> {
            slot.run();
            ended.run();
        };
    }

    /** What computes already has its processor: waiting there for another one could be waiting for itself. */
    private static boolean runsHere(ExecutionRules rules) {
        return rules.timeout().isZero()
                && (rules.executionClass() == ExecutionClass.NETWORK_BOUND || CpuBoundPool.isInside());
    }

    private void handOver(HandedOver<?> call, ExecutionRules rules) {
        try {
            if (rules.executionClass() == ExecutionClass.CPU_BOUND && !CpuBoundPool.isInside()) {
                cpuBound.execute(call);
            } else {
                timed.execute(call);
            }
        } catch (RejectedExecutionException e) {
            throw new ServiceBusyException("The server runs as many calls as it can");
        }
    }

    private <T> T await(HandedOver<T> call, Duration timeout) throws Exception {
        try {
            return timeout.isZero() ? call.get() : call.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new ServiceException(ErrorCode.TIMEOUT, "The service did not answer within " + inWords(timeout));
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceException(ErrorCode.UNAVAILABLE, "The server stops, or the call was given up");
        } finally {
            giveUp(call);
        }
    }

    /** Does nothing to a call that has ended. */
    private void giveUp(HandedOver<?> call) {
        if (call.cancel(true) && cpuBound.takeBack(call)) {
            call.neverRuns();
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
}
