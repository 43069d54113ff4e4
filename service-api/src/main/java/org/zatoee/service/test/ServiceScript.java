// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.test;

import org.jspecify.annotations.Nullable;

/**
 * Stands for a service that is called in a test.
 *
 * @param <I> what it is called with
 * @param <O> what it gives back
 */
@FunctionalInterface
public interface ServiceScript<I, O> {

    /**
     * One call.
     *
     * @throws Exception what the service would throw
     */
    O invoke(@Nullable I input) throws Exception;
}
