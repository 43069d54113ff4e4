// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.service;

import java.nio.charset.StandardCharsets;

import org.zatoee.core.calls.CallRecorder;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.pipeline.call.Step;

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
        long started = recorder.started();
        try {
            HttpReply reply = next.apply(invocation);
            ended(invocation, started, reply::body);
            return reply;
        } catch (Exception e) {
            // What the caller sees of it is decided further out; whoever looks for the cause wants to see this.
            ended(invocation, started, () -> e.toString().getBytes(StandardCharsets.UTF_8));
            throw e;
        }
    }

    private void ended(Invocation invocation, long started, CallRecorder.Payload response) {
        recorder.ended(invocation.service().name(), invocation.cid(), started, invocation::body, response);
    }
}
