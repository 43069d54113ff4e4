// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.hook;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.streamed.EndingOutput;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.StreamedOutput;
import org.zatoee.service.hook.CallHooks;
import org.zatoee.service.hook.CallOutcome;
import org.zatoee.service.hook.JobHooks;

/** Calls a service with its hooks around it (zato-facts, section 1.5). Thread-safe. */
public final class HookedCalls implements Service<Object, Object> {

    private final CallHooks<Object, Object> hooks;
    private final JobCalls jobs;
    private final Service<Object, Object> service;

    private HookedCalls(CallHooks<Object, Object> hooks, JobCalls jobs, Service<Object, Object> service) {
        this.hooks = hooks;
        this.jobs = jobs;
        this.service = service;
    }

    /**
     * Calls of a service, with the hooks around it that what was written has.
     *
     * @param implementation has hooks, for calls or for jobs, or none
     * @param service the service, or one of its methods for verbs
     */
    @SuppressWarnings("unchecked") // Whoever puts a service together has seen to it that its hooks fit.
    public static Service<Object, Object> of(Object implementation, Service<Object, Object> service) {
        if (implementation instanceof CallHooks<?, ?> hooks) {
            return new HookedCalls((CallHooks<Object, Object>) hooks, JobCalls.of(implementation), service);
        }
        return implementation instanceof JobHooks
                ? new HookedCalls(new CallHooks<>() {}, JobCalls.of(implementation), service)
                : service;
    }

    @Override
    @SuppressWarnings("CatchThrowable") // The last hook learns of everything; it is thrown on as it is.
    public Object handle(Object input, ServiceContext zato) throws Exception {
        if (!accepts(input, zato)) {
            throw new NotAcceptedException(zato.serviceName());
        }
        long begin = System.nanoTime();
        Object output;
        try {
            output = between(input, zato);
        } catch (Throwable e) {
            end(begin, e, zato);
            throw e;
        }
        if (output instanceof StreamedOutput stream) {
            return new EndingOutput(stream, failure -> end(begin, failure, zato));
        }
        end(begin, null, zato);
        return output;
    }

    private void end(long begin, @Nullable Throwable failure, ServiceContext zato) {
        CallOutcome outcome = outcome(begin, failure);
        QuietHook.run("finalizeHandle", zato, () -> hooks.finalizeHandle(outcome, zato));
    }

    private static CallOutcome outcome(long begin, @Nullable Throwable failure) {
        return new CallOutcome(Duration.ofNanos(System.nanoTime() - begin), Optional.ofNullable(failure));
    }

    private Object between(Object input, ServiceContext zato) throws Exception {
        jobs.before(zato);
        QuietHook.run("beforeHandle", zato, () -> hooks.beforeHandle(input, zato));
        hooks.validateInput(input, zato);
        Object output = service.handle(input, zato);
        hooks.validateOutput(output, zato);
        QuietHook.run("afterHandle", zato, () -> hooks.afterHandle(output, zato));
        jobs.after(zato);
        return output;
    }

    /** A gate that cannot say whether it is open is closed. */
    private boolean accepts(Object input, ServiceContext zato) {
        try {
            return hooks.accept(input, zato);
        } catch (Exception | LinkageError e) {
            QuietHook.keepInterrupt(e);
            HookLog.LOG.acceptFailed(zato.serviceName(), e);
            return false;
        }
    }
}
