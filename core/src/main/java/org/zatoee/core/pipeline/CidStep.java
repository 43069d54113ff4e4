// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.util.Map;

import org.jboss.logging.MDC;
import org.zatoee.core.cid.CidGenerator;
import org.zatoee.core.http.HttpCall;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.pipeline.call.Step;
import org.zatoee.core.streamed.AroundOutput;
import org.zatoee.service.Cid;
import org.zatoee.service.StreamedOutput;

/** Gives the call its CID, in every log line and in the reply. What a caller sends as one is never looked at. */
final class CidStep {

    private static final String HEADER = "X-Zato-CID";
    private static final String LOG_KEY = "cid";

    private final CidGenerator cids;
    private final Step next;

    /** Behind the next step there must be the one that turns every failure into a reply. */
    CidStep(CidGenerator cids, Step next) {
        this.cids = cids;
        this.next = next;
    }

    HttpReply handle(HttpCall call) {
        Cid cid = cids.next();
        MDC.put(LOG_KEY, cid.value());
        try {
            return named(next.apply(new Invocation(cid, call)).with(Map.of(HEADER, cid.value())), cid);
        } catch (Exception e) {
            throw new IllegalStateException("The error step lets nothing through", e);
        } finally {
            MDC.remove(LOG_KEY);
        }
    }

    /** What is written later is a part of the call, and its log lines are too. */
    private static HttpReply named(HttpReply reply, Cid cid) {
        StreamedOutput stream = reply.stream();
        return stream == null
                ? reply
                : reply.withStream(new AroundOutput(stream, code -> {
                    MDC.put(LOG_KEY, cid.value());
                    try {
                        code.run();
                    } finally {
                        MDC.remove(LOG_KEY);
                    }
                }));
    }
}
