// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.service;

import java.io.IOException;

import org.zatoee.core.execution.run.Ending;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.pipeline.call.Retained;
import org.zatoee.core.pipeline.failure.PipelineLog;
import org.zatoee.core.streamed.EndingOutput;
import org.zatoee.service.StreamedOutput;

/**
 * When a call has ended: with its code, or with its output, if that is written while it is sent.
 *
 * @param body what it holds until then
 */
record StreamedEnding(Retained body) implements Ending<HttpReply> {

    @Override
    public void ended() {
        body.release();
    }

    @Override
    public boolean goesOn(HttpReply result) {
        return result.stream() != null;
    }

    @Override
    public HttpReply endingWith(HttpReply result, Runnable end) {
        StreamedOutput stream = result.stream();
        return stream == null ? result : result.withStream(new EndingOutput(stream, failure -> end.run()));
    }

    /** Its caller was told already that it took too long. */
    @Override
    public void unwanted(HttpReply result) {
        StreamedOutput unread = result.stream();
        if (unread != null) {
            try {
                unread.close();
            } catch (IOException e) {
                PipelineLog.LOG.unwantedOutput(e);
            }
        }
    }
}
