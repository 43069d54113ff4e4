// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.verb;

import org.zatoee.service.ServiceContext;

/**
 * Answers HEAD, of which callers are sent the headers only.
 *
 * @param <I> what it takes, as of a {@link org.zatoee.service.Service}
 * @param <O> what it returns, as of a {@link org.zatoee.service.Service}
 */
public interface Head<I, O> extends PerVerb {

    /**
     * Handles one call.
     *
     * @param input the input, already converted and checked; null only when {@code I} is {@code Void}
     * @param zato all that surrounds this call; not to be kept after it
     * @return the output; null only when {@code O} is {@code Void}
     * @throws Exception as {@link org.zatoee.service.Service#handle} says
     */
    O head(I input, ServiceContext zato) throws Exception;
}
