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
     * @param ending is told when the call has ended
     * @throws ServiceBusyException if it cannot run now
     * @throws ServiceException with TIMEOUT at the deadline
     * @throws Exception what the code throws
     */
    public <T> T run(String service, ExecutionRules rules, Callable<T> code, Ending<T> ending) throws Exception {
        EndedCall<T> call = new EndedCall<>(code, ending, slot(service, rules, ending));
        if (runsHere(rules)) {
            return call.call();
        }
        HandedOver<T> handedOver = new HandedOver<>(call);
        handOver(handedOver, rules);
        return await(handedOver, rules.timeout());
    }

    private Runnable slot(String service, ExecutionRules rules, Ending<?> ending) {
        try {
            return rules.maxConcurrentCalls() == 0 ? () -> {} : slots.take(service, rules.maxConcurrentCalls());
        } catch (ServiceBusyException e) {
            ending.ended();
            throw e;
        }
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
            call.dropResult();
            throw new ServiceBusyException("The server runs as many calls as it can");
        }
    }

    private <T> T await(HandedOver<T> call, Duration timeout) throws Exception {
        try {
            return timeout.isZero() ? call.get() : call.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            giveUp(call);
            throw new ServiceException(ErrorCode.TIMEOUT, "The service did not answer within " + inWords(timeout));
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } catch (InterruptedException e) {
            giveUp(call);
            Thread.currentThread().interrupt();
            throw new ServiceException(ErrorCode.UNAVAILABLE, "The server stops, or the call was given up");
        }
    }

    /** One that runs is interrupted, and drops its own result; one that has just returned has nobody else to do so. */
    private void giveUp(HandedOver<?> call) {
        if (!call.cancel(true) || cpuBound.takeBack(call)) {
            call.dropResult();
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
