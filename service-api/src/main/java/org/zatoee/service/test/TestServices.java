// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.Cid;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.Patterns;
import org.zatoee.service.invoke.AsyncOptions;
import org.zatoee.service.invoke.InvokeResult;
import org.zatoee.service.invoke.RetryOptions;

/** The services there are in a test, and the calls that were not waited for. Not thread-safe. */
final class TestServices implements Patterns {

    private final Map<String, ServiceScript<Object, Object>> scripts = new HashMap<>();
    private final List<Invocation> invocations = new ArrayList<>();
    private final List<AsyncInvocation> async = new ArrayList<>();

    @SuppressWarnings("unchecked") // Whoever scripts a service knows what it is called with.
    void add(String service, ServiceScript<?, ?> script) {
        scripts.put(service, (ServiceScript<Object, Object>) script);
    }

    @Nullable
    Object invoke(String service, @Nullable Object input) throws Exception {
        ServiceScript<Object, Object> script = scripts.get(service);
        if (script == null) {
            throw new NotFoundException(
                    "There is no service '" + service + "' in this test: say what it does with whenInvoked");
        }
        invocations.add(new Invocation(service, input));
        return script.invoke(input);
    }

    List<Invocation> invocations() {
        return List.copyOf(invocations);
    }

    List<AsyncInvocation> async() {
        return List.copyOf(async);
    }

    Cid invokeAsync(String service, @Nullable Object input, AsyncOptions options) {
        Cid cid = new Cid("test-async-cid-" + (async.size() + 1));
        async.add(new AsyncInvocation(service, input, options, cid));
        return cid;
    }

    @Override
    public Cid fanOut(Map<String, ?> targets, List<String> finalCallbacks, List<String> targetCallbacks) {
        List<String> callbacks = new ArrayList<>(targetCallbacks);
        callbacks.addAll(finalCallbacks);
        return all(targets, callbacks);
    }

    @Override
    public Cid parallel(Map<String, ?> targets, String... callbacks) {
        return all(targets, List.of(callbacks));
    }

    private Cid all(Map<String, ?> targets, List<String> callbacks) {
        AsyncOptions options = AsyncOptions.DEFAULT.callback(callbacks.toArray(String[]::new));
        Cid cid = new Cid("test-async-cid-" + (async.size() + 1));
        targets.forEach((service, input) -> async.add(new AsyncInvocation(service, input, options, cid)));
        return cid;
    }

    /** Without the pauses. */
    @Override
    public InvokeResult invokeRetry(String service, @Nullable Object input, RetryOptions options) throws Exception {
        for (int left = options.repeats() - 1; ; left--) {
            try {
                return new TestResult(service, invoke(service, input));
            } catch (NotFoundException e) {
                throw e;
            } catch (Exception e) {
                if (left == 0 && !options.asyncFallback()) {
                    throw e;
                }
                if (left == 0) {
                    invokeRetryAsync(service, input, options);
                    return new TestResult(service, null);
                }
            }
        }
    }

    @Override
    public Cid invokeRetryAsync(String service, @Nullable Object input, RetryOptions options) {
        return invokeAsync(service, input, new AsyncOptions(Duration.ZERO, Duration.ZERO, options.callbacks(), false));
    }
}
