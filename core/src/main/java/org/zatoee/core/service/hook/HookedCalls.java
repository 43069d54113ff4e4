// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.hook;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.hook.CallHooks;
import org.zatoee.service.hook.CallOutcome;

/** Calls a service with its hooks around it (zato-facts, section 1.5). Thread-safe. */
public final class HookedCalls implements Service<Object, Object> {

    private final CallHooks<Object, Object> hooks;
    private final Service<Object, Object> service;

    /** Calls of a service that has these hooks. */
    public HookedCalls(CallHooks<Object, Object> hooks, Service<Object, Object> service) {
        this.hooks = hooks;
        this.service = service;
    }

    @Override
    @SuppressWarnings("CatchThrowable") // The last hook learns of everything; it is thrown on as it is.
    public Object handle(Object input, ServiceContext zato) throws Exception {
        if (!accepts(input, zato)) {
            throw new NotAcceptedException(zato.serviceName());
        }
        long begin = System.nanoTime();
        Throwable failure = null;
        try {
            return between(input, zato);
        } catch (Throwable e) {
            failure = e;
            throw e;
        } finally {
            CallOutcome outcome = outcome(begin, failure);
            quietly("finalizeHandle", zato, () -> hooks.finalizeHandle(outcome, zato));
        }
    }

    private static CallOutcome outcome(long begin, @Nullable Throwable failure) {
        return new CallOutcome(Duration.ofNanos(System.nanoTime() - begin), Optional.ofNullable(failure));
    }

    private Object between(Object input, ServiceContext zato) throws Exception {
        quietly("beforeHandle", zato, () -> hooks.beforeHandle(input, zato));
        hooks.validateInput(input, zato);
        Object output = service.handle(input, zato);
        hooks.validateOutput(output, zato);
        quietly("afterHandle", zato, () -> hooks.afterHandle(output, zato));
        return output;
    }

    /** A gate that cannot say whether it is open is closed. */
    private boolean accepts(Object input, ServiceContext zato) {
        try {
            return hooks.accept(input, zato);
        } catch (Exception | LinkageError e) {
            keepInterrupt(e);
            HookLog.LOG.acceptFailed(zato.serviceName(), e);
            return false;
        }
    }

    private static void quietly(String hook, ServiceContext zato, Hook code) {
        try {
            code.run();
        } catch (Exception | LinkageError e) {
            keepInterrupt(e);
            HookLog.LOG.failed(hook, zato.serviceName(), e);
        }
    }

    /** Whoever gave up on the call told its thread so: the service is to know too. */
    private static void keepInterrupt(Throwable failure) {
        if (failure instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
    }

    @FunctionalInterface
    private interface Hook {
        void run() throws Exception;
    }
}
