// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.failure;

import org.zatoee.core.envelope.Envelope;
import org.zatoee.core.envelope.format.Envelopes;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.pipeline.call.Step;

/** Turns every failure further on into a reply. */
public final class ErrorStep implements Step {

    private final Step next;

    public ErrorStep(Step next) {
        this.next = next;
    }

    @Override
    // Whatever a service throws, an Error too, is this call's failure and nobody else's.
    @SuppressWarnings("CatchThrowable")
    public HttpReply apply(Invocation invocation) {
        try {
            return next.apply(invocation);
        } catch (Throwable e) {
            return translate(e, invocation);
        }
    }

    /** A failure of a service's own making may even fail when it is asked what it is. */
    @SuppressWarnings("CatchThrowable")
    private static HttpReply translate(Throwable failure, Invocation invocation) {
        Envelope envelope = invocation.isDispatched() ? Envelopes.of(invocation.channel()) : Envelopes.DEFAULT;
        try {
            return ErrorTranslator.translate(failure, invocation.cid(), envelope);
        } catch (Throwable e) {
            String message =
                    "A failure could not be told: " + failure.getClass().getName();
            return ErrorTranslator.translate(new IllegalStateException(message, e), invocation.cid(), envelope);
        }
    }
}
