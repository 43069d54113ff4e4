// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.scheduler;

import java.util.List;

import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.object.ObjectFields;
import org.zatoee.core.admin.object.ObjectReader;
import org.zatoee.core.admin.type.SchedulerTypes;
import org.zatoee.core.invoke.ServiceInvoker;
import org.zatoee.core.object.field.Field;

import static org.zatoee.core.admin.describe.ServiceDraft.reads;
import static org.zatoee.core.admin.describe.ServiceDraft.runs;

/** What the family {@code zato.scheduler.job.*} has besides what all types of object have. */
public final class SchedulerServices {

    private SchedulerServices() {}

    /** All of them. */
    public static List<PlatformService> all(ObjectReader reader, ServiceInvoker invoker) {
        ClusterScope cluster = reader.cluster();
        return List.of(
                reads(cluster, "zato.scheduler.job.get-by-name", "Gives a job.")
                        .takes(Field.text(Field.NAME))
                        .gives(ObjectFields.full(SchedulerTypes.JOB))
                        .by((input, zato) -> reader.show(
                                SchedulerTypes.JOB, reader.require(SchedulerTypes.JOB, input.text(Field.NAME)))),
                runs(cluster, "zato.scheduler.job.execute", "Has an active job run at once, by one of the servers.")
                        .takes(ObjectFields.ID)
                        .byCommand(new ExecuteJob(reader, invoker)));
    }
}
