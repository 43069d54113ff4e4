// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.scheduler;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.zatoee.core.admin.describe.Command;
import org.zatoee.core.admin.input.Inputs;
import org.zatoee.core.admin.object.ObjectReader;
import org.zatoee.core.admin.type.SchedulerTypes;
import org.zatoee.core.invoke.ServiceCall;
import org.zatoee.core.invoke.ServiceInvoker;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.service.ChannelInfo;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.JobType;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ServiceException;

/** Has a job run at once and does not wait for it. What it hands over is {@code extra}, as it is. */
final class ExecuteJob implements Command {

    /** An administrator who asks for it wants it even if the server has much to do. */
    private static final Duration EXPIRATION = Duration.ofMinutes(5);

    private final ObjectReader reader;
    private final ServiceInvoker invoker;

    ExecuteJob(ObjectReader reader, ServiceInvoker invoker) {
        this.reader = reader;
        this.invoker = invoker;
    }

    @Override
    public void run(Inputs input, ServiceContext zato) {
        ConfigObject job = reader.require(SchedulerTypes.JOB, input.number("id"));
        if (!job.flag("is_active")) {
            throw new ServiceException(ErrorCode.CONFLICT, "id: job '" + job.name() + "' is not active");
        }
        JobType type = JobType.ofWireName(job.text("job_type")).orElseThrow();
        ChannelInfo channel = ChannelInfo.ofJob(job.name(), type);
        byte[] extra = job.text("extra").getBytes(StandardCharsets.UTF_8);
        invoker.invokeAsync(new ServiceCall(job.text("service"), extra, zato.cid(), channel, "", false), EXPIRATION);
    }
}
