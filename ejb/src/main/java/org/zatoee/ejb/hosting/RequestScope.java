// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb.hosting;

import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import org.jspecify.annotations.Nullable;

/** Runs code with a request context of CDI, where there is none yet. Thread-safe. */
@ApplicationScoped
public class RequestScope {

    /**
     * Runs the code.
     *
     * @throws Exception what it throws
     */
    @ActivateRequestContext
    public @Nullable Object call(Callable<@Nullable Object> code) throws Exception {
        return code.call();
    }
}
