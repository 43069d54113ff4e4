// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.context;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.Cid;
import org.zatoee.service.Patterns;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.invoke.AsyncOptions;
import org.zatoee.service.invoke.InvokeResult;

/** Calls that services make, as {@link ServiceContext} says; a time-out of zero is none. Thread-safe. */
public interface InnerCalls {

    /** Calls a service by its name. */
    InvokeResult invoke(CallFrame caller, String service, @Nullable Object input, Duration timeout) throws Exception;

    /** Calls a service by its class. */
    <I, O> O invoke(CallFrame caller, Class<? extends Service<I, O>> service, @Nullable I input, Duration timeout)
            throws Exception;

    /** Has a service called later. */
    Cid invokeAsync(CallFrame caller, String service, @Nullable Object input, AsyncOptions options);

    /** Several calls at once, or one several times. */
    Patterns patterns(CallFrame caller);
}
