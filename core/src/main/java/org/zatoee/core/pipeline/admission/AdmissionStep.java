// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.admission;

import org.zatoee.core.http.HttpReply;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.pipeline.call.Step;

/** Refuses calls before the server has all it needs to answer them. */
public final class AdmissionStep implements Step {

    private final Admission admission;
    private final Step next;

    public AdmissionStep(Admission admission, Step next) {
        this.admission = admission;
        this.next = next;
    }

    @Override
    public HttpReply apply(Invocation invocation) throws Exception {
        admission.admit();
        return next.apply(invocation);
    }
}
