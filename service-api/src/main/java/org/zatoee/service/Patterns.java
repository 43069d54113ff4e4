// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.invoke.InvokeResult;
import org.zatoee.service.invoke.RetryOptions;

/**
 * Ways of calling several services, or one several times (zato-facts, section 1.4). What runs in the background survives
 * the death of the server that asked for it. Used by the thread of one call only.
 */
public interface Patterns {

    /**
     * Calls several services in the background. Once one of them is done, well or not, the callbacks for targets are called;
     * once all are, the final callbacks. Each callback is handed what came of it, as {@code docs/service-development.md} says.
     *
     * @param targets the services, by name, and what each is called with
     * @return the CID that all of the targets and callbacks will see
     * @throws NotFoundException if one of the services, callbacks too, is not there or not active; none is called then
     */
    Cid fanOut(Map<String, ?> targets, List<String> finalCallbacks, List<String> targetCallbacks);

    /** Calls several services in the background, with final callbacks only. */
    default Cid fanOut(Map<String, ?> targets, String... finalCallbacks) {
        return fanOut(targets, List.of(finalCallbacks), List.of());
    }

    /**
     * Calls several services in the background; once one of them is done, well or not, the callbacks are called.
     *
     * @return the CID that all of them will see
     * @throws NotFoundException if one of the services, callbacks too, is not there or not active; none is called then
     */
    Cid parallel(Map<String, ?> targets, String... callbacks);

    /**
     * Calls a service until it succeeds, and waits for it.
     *
     * @return what it gave back; empty if all tries failed and it goes on in the background
     * @throws Exception what it threw the last time, if it does not go on in the background
     */
    InvokeResult invokeRetry(String service, @Nullable Object input, RetryOptions options) throws Exception;

    /** Calls a service until it succeeds, by its class, as {@link #invokeRetry(String, Object, RetryOptions)} by its name. */
    default <I> InvokeResult invokeRetry(
            Class<? extends Service<I, ?>> service, @Nullable I input, RetryOptions options) throws Exception {
        return invokeRetry(NameOf.service(service), input, options);
    }

    /**
     * Calls a service in the background until it succeeds.
     *
     * @return the CID that it will see
     * @throws NotFoundException if there is no such service, or a callback is not there
     */
    Cid invokeRetryAsync(String service, @Nullable Object input, RetryOptions options);

    /** Calls a service in the background until it succeeds, by its class. */
    default <I> Cid invokeRetryAsync(Class<? extends Service<I, ?>> service, @Nullable I input, RetryOptions options) {
        return invokeRetryAsync(NameOf.service(service), input, options);
    }
}
