// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.service;

import org.zatoee.core.calls.CallRecorder;
import org.zatoee.core.calls.RecordedCall;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.pipeline.call.Step;
import org.zatoee.core.streamed.EndingOutput;
import org.zatoee.core.streamed.FirstBytes;
import org.zatoee.service.StreamedOutput;

/** Notes what a service was sent, what it said and how long it took, from its input to its output, conversions included. */
public final class RecordStep implements Step {

    private final CallRecorder recorder;
    private final Step next;

    public RecordStep(CallRecorder recorder, Step next) {
        this.recorder = recorder;
        this.next = next;
    }

    @Override
    public HttpReply apply(Invocation invocation) throws Exception {
        String service = invocation.service().name();
        return new RecordedCall(recorder, service, invocation.cid(), invocation::body)
                .runOn(() -> next.apply(invocation), this::noted);
    }

    private HttpReply noted(HttpReply reply, RecordedCall.Running call) {
        StreamedOutput stream = reply.stream();
        if (stream == null) {
            call.said(reply::body);
            return reply;
        }
        FirstBytes first = new FirstBytes(stream, recorder.maxPayloadBytes());
        return reply.withStream(new EndingOutput(first, failure -> {
            if (failure == null) {
                call.said(first::kept);
            } else {
                call.failed(failure);
            }
        }));
    }
}
