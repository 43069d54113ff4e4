// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.hook;

import org.zatoee.service.JobType;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.hook.JobHooks;

/**
 * Runs the hooks around what jobs call, and nothing around what others call.
 *
 * @param hooks the hooks
 */
record JobCalls(JobHooks hooks) {

    /** Of a service that has none. */
    static final JobCalls NONE = new JobCalls(new JobHooks() {});

    /** A service, which may have such hooks or not. */
    static JobCalls of(Object service) {
        return service instanceof JobHooks hooks ? new JobCalls(hooks) : NONE;
    }

    void before(ServiceContext zato) {
        zato.jobType().ifPresent(type -> {
            QuietHook.run("beforeJob", zato, () -> hooks.beforeJob(zato));
            before(type, zato);
        });
    }

    void after(ServiceContext zato) {
        zato.jobType().ifPresent(type -> {
            QuietHook.run("afterJob", zato, () -> hooks.afterJob(zato));
            after(type, zato);
        });
    }

    private void before(JobType type, ServiceContext zato) {
        switch (type) {
            case ONE_TIME -> QuietHook.run("beforeOneTimeJob", zato, () -> hooks.beforeOneTimeJob(zato));
            case INTERVAL_BASED ->
                QuietHook.run("beforeIntervalBasedJob", zato, () -> hooks.beforeIntervalBasedJob(zato));
            case CRON_STYLE -> QuietHook.run("beforeCronStyleJob", zato, () -> hooks.beforeCronStyleJob(zato));
        }
    }

    private void after(JobType type, ServiceContext zato) {
        switch (type) {
            case ONE_TIME -> QuietHook.run("afterOneTimeJob", zato, () -> hooks.afterOneTimeJob(zato));
            case INTERVAL_BASED ->
                QuietHook.run("afterIntervalBasedJob", zato, () -> hooks.afterIntervalBasedJob(zato));
            case CRON_STYLE -> QuietHook.run("afterCronStyleJob", zato, () -> hooks.afterCronStyleJob(zato));
        }
    }
}
