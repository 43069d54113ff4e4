// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.hook;

import org.zatoee.service.ServiceContext;

/**
 * Hooks around each call of the service that implements them, in this order: {@code accept}, {@code beforeHandle},
 * {@code validateInput}, the call itself, {@code validateOutput}, {@code afterHandle}, {@code finalizeHandle} (zato-facts,
 * section 1.5). They run on the thread of the call. What they tell each other and the service goes into
 * {@link ServiceContext#environment()}.
 *
 * <p>What the two validations throw is the answer of the call. What the others throw is logged and goes no further.
 *
 * @param <I> what the service takes, or something more general; {@code Object} if it takes something else for each verb
 * @param <O> what the service returns, or something more general
 */
public interface CallHooks<I, O> {

    /**
     * Whether the call is taken at all. If not, it is answered with 400 and an empty body, nothing else of it runs, and it
     * is not counted. A hook that fails takes nothing.
     */
    default boolean accept(I input, ServiceContext zato) throws Exception {
        return true;
    }

    /** Runs before everything but {@link #accept}. */
    default void beforeHandle(I input, ServiceContext zato) throws Exception {}

    /**
     * Checks what the conversion could not.
     *
     * @throws Exception the answer of the call, which is not handled then; mostly a
     *     {@link org.zatoee.service.BadRequestException}
     */
    default void validateInput(I input, ServiceContext zato) throws Exception {}

    /**
     * Checks what the service returned.
     *
     * @throws Exception the answer of the call, instead of that output
     */
    default void validateOutput(O output, ServiceContext zato) throws Exception {}

    /** Runs when the call was handled, and only if it did not fail. */
    default void afterHandle(O output, ServiceContext zato) throws Exception {}

    /** Runs at the very end of every call that was taken, whether it failed or not. */
    default void finalizeHandle(CallOutcome outcome, ServiceContext zato) throws Exception {}
}
