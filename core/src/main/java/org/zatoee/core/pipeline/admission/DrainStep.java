// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.admission;

import java.util.Map;

import org.zatoee.core.http.HttpReply;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.pipeline.call.Step;

/**
 * Ends the connections of a server that is about to stop, each with the reply on it. One that was kept would be closed
 * under the next call, and a balancer cannot send a call again that may have been begun.
 */
public final class DrainStep implements Step {

    private final Admission admission;
    private final Step next;

    public DrainStep(Admission admission, Step next) {
        this.admission = admission;
        this.next = next;
    }

    @Override
    public HttpReply apply(Invocation invocation) throws Exception {
        HttpReply reply = next.apply(invocation);
        return admission.drains() ? reply.with(Map.of("Connection", "close")) : reply;
    }
}
