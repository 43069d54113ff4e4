// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.hook;

import org.zatoee.service.ServiceContext;

/**
 * Hooks around each call that the scheduler makes of the service that implements them (zato-facts, section 1.5): the first
 * two run before {@link CallHooks#beforeHandle}, the others behind {@link CallHooks#afterHandle}, which they do only if the
 * call did not fail. Of those for a type of job, the one of the job's type runs. The job is {@code zato.channel()}.
 *
 * <p>They run on the thread of the call; what they throw is logged and goes no further. What one service calls for another
 * is no job.
 */
public interface JobHooks {

    /** Runs before what a job of any type calls. */
    default void beforeJob(ServiceContext zato) throws Exception {}

    /** Runs before what a job calls that runs once. */
    default void beforeOneTimeJob(ServiceContext zato) throws Exception {}

    /** Runs before what a job calls that runs after the same time again and again. */
    default void beforeIntervalBasedJob(ServiceContext zato) throws Exception {}

    /** Runs before what a job calls that runs when a cron definition says. */
    default void beforeCronStyleJob(ServiceContext zato) throws Exception {}

    /** Runs when what a job of any type called is done. */
    default void afterJob(ServiceContext zato) throws Exception {}

    /** Runs when what a job called is done that runs once. */
    default void afterOneTimeJob(ServiceContext zato) throws Exception {}

    /** Runs when what a job called is done that runs after the same time again and again. */
    default void afterIntervalBasedJob(ServiceContext zato) throws Exception {}

    /** Runs when what a job called is done that runs when a cron definition says. */
    default void afterCronStyleJob(ServiceContext zato) throws Exception {}
}
