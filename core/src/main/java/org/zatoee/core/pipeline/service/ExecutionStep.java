// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.service;

import org.zatoee.core.execution.ExecutionRules;
import org.zatoee.core.execution.run.ServiceExecution;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.pipeline.call.Retained;
import org.zatoee.core.pipeline.call.Step;
import org.zatoee.core.service.DeployedService;

/**
 * Runs the rest of the call where its service says, and for as long as both its service and its channel allow. Its body
 * is held until the service has really ended: one that does not react to being interrupted goes on using it, and one whose
 * output is written while it is sent has not ended before that has.
 */
public final class ExecutionStep implements Step {

    private final ServiceExecution execution;
    private final Step next;

    public ExecutionStep(ServiceExecution execution, Step next) {
        this.execution = execution;
        this.next = next;
    }

    @Override
    public HttpReply apply(Invocation invocation) throws Exception {
        DeployedService service = invocation.service();
        ExecutionRules rules = invocation
                .config()
                .executionOf(service.name())
                .over(service.traits().execution())
                .within(invocation.channel().rules().timeout());
        Retained body = invocation.bodyMemory();
        body.retain();
        return execution.run(service.name(), rules, () -> next.apply(invocation), new StreamedEnding(body));
    }
}
