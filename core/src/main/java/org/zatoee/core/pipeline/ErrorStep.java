// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import org.zatoee.core.http.HttpReply;

/** Turns every failure further on into a reply. */
final class ErrorStep implements Step {

    private final Step next;

    ErrorStep(Step next) {
        this.next = next;
    }

    @Override
    // Whatever a service throws, an Error too, is this call's failure and nobody else's.
    @SuppressWarnings("CatchThrowable")
    public HttpReply apply(Invocation invocation) {
        try {
            return next.apply(invocation);
        } catch (Throwable e) {
            return ErrorTranslator.translate(e, invocation.cid());
        }
    }
}
