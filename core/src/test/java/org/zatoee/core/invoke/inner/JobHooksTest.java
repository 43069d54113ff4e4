// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke.inner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zatoee.core.broker.BrokerMessage.Terms;
import org.zatoee.core.invoke.AsyncCall;
import org.zatoee.core.invoke.ServiceCall;
import org.zatoee.core.invoke.async.BrokerSender;
import org.zatoee.service.ChannelInfo;
import org.zatoee.service.Cid;
import org.zatoee.service.JobType;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ServiceName;
import org.zatoee.service.hook.CallHooks;
import org.zatoee.service.hook.CallOutcome;
import org.zatoee.service.hook.JobHooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Hooks around what jobs call, in the order and with the rules of zato-facts, section 1.5. */
class JobHooksTest extends InvocationTestCase {

    private final List<String> run = new ArrayList<>();
    private String failing = "";

    private void note(String hook) {
        run.add(hook);
        if (failing.equals(hook)) {
            throw new IllegalStateException("thrown by " + hook);
        }
    }

    /** A service that jobs call, and nobody else in particular. */
    @ServiceName("test.nightly")
    private final class Nightly implements Service<String, String>, JobHooks {

        @Override
        public String handle(String input, ServiceContext zato) {
            note("handle " + input);
            return "done";
        }

        @Override
        public void beforeJob(ServiceContext zato) {
            note("beforeJob " + zato.channel().name());
        }

        @Override
        public void beforeOneTimeJob(ServiceContext zato) {
            note("beforeOneTimeJob");
        }

        @Override
        public void beforeIntervalBasedJob(ServiceContext zato) {
            note("beforeIntervalBasedJob");
        }

        @Override
        public void beforeCronStyleJob(ServiceContext zato) {
            note("beforeCronStyleJob");
        }

        @Override
        public void afterJob(ServiceContext zato) {
            note("afterJob");
        }

        @Override
        public void afterOneTimeJob(ServiceContext zato) {
            note("afterOneTimeJob");
        }

        @Override
        public void afterIntervalBasedJob(ServiceContext zato) {
            note("afterIntervalBasedJob");
        }

        @Override
        public void afterCronStyleJob(ServiceContext zato) {
            note("afterCronStyleJob");
        }
    }

    /** A service with all hooks there are. */
    @ServiceName("test.both")
    private final class Both implements Service<String, String>, CallHooks<Object, Object>, JobHooks {

        @Override
        public boolean accept(Object input, ServiceContext zato) {
            note("accept");
            return true;
        }

        @Override
        public void beforeHandle(Object input, ServiceContext zato) {
            note("beforeHandle");
        }

        @Override
        public void validateInput(Object input, ServiceContext zato) {
            note("validateInput");
        }

        @Override
        public String handle(String input, ServiceContext zato) {
            note("handle");
            return "done";
        }

        @Override
        public void validateOutput(Object output, ServiceContext zato) {
            note("validateOutput");
        }

        @Override
        public void afterHandle(Object output, ServiceContext zato) {
            note("afterHandle");
        }

        @Override
        public void finalizeHandle(CallOutcome outcome, ServiceContext zato) {
            note("finalizeHandle");
        }

        @Override
        public void beforeJob(ServiceContext zato) {
            note("beforeJob");
        }

        @Override
        public void beforeCronStyleJob(ServiceContext zato) {
            note("beforeCronStyleJob");
        }

        @Override
        public void afterJob(ServiceContext zato) {
            note("afterJob");
        }

        @Override
        public void afterCronStyleJob(ServiceContext zato) {
            note("afterCronStyleJob");
        }
    }

    @BeforeEach
    void deployBoth() {
        deploy(new Nightly());
        deploy(new Both());
    }

    /** As the scheduler does: through the broker. */
    private void fire(String service, JobType type) {
        fire(service, type, "extra");
    }

    private void fire(String service, JobType type, String extra) {
        ChannelInfo job = ChannelInfo.ofJob("nightly job", type);
        new BrokerSender(calls.broker)
                .send(AsyncCall.of(
                        new ServiceCall(service, extra.getBytes(UTF_8), new Cid("job-cid"), job, "", false),
                        Terms.ANY_TIME));
        runWaiting();
    }

    @Test
    void runBetweenAcceptAndBeforeHandleAndBetweenAfterHandleAndFinalizeHandle() {
        fire("test.both", JobType.CRON_STYLE);

        assertThat(run)
                .containsExactly(
                        "accept",
                        "beforeJob",
                        "beforeCronStyleJob",
                        "beforeHandle",
                        "validateInput",
                        "handle",
                        "validateOutput",
                        "afterHandle",
                        "afterJob",
                        "afterCronStyleJob",
                        "finalizeHandle");
    }

    @ParameterizedTest
    @CsvSource({"ONE_TIME, OneTime", "INTERVAL_BASED, IntervalBased", "CRON_STYLE, CronStyle"})
    void thoseOfTheTypeOfTheJobRun(JobType type, String word) {
        fire("test.nightly", type);

        assertThat(run)
                .containsExactly(
                        "beforeJob nightly job",
                        "before" + word + "Job",
                        "handle extra",
                        "afterJob",
                        "after" + word + "Job");
    }

    @Test
    void noneRunsForWhoIsNoJob() throws Exception {
        deploy("outer", (input, zato) -> zato.invoke("test.nightly", "inner").asText());

        call("test.nightly", "outside");
        call("outer", "{}");

        assertThat(run).containsExactly("handle outside", "handle inner");
    }

    @Test
    void whatAJobsServiceCallsIsNoJob() {
        deploy("outer", (input, zato) -> zato.invoke("test.nightly", "inner").asText());

        fire("outer", JobType.ONE_TIME, "{}");

        assertThat(run).containsExactly("handle inner");
    }

    @ParameterizedTest
    @CsvSource({"beforeJob nightly job", "beforeOneTimeJob", "afterJob", "afterOneTimeJob"})
    void whatTheyThrowGoesNoFurther(String hook) {
        failing = hook;

        fire("test.nightly", JobType.ONE_TIME);

        assertThat(run)
                .containsExactly(
                        "beforeJob nightly job", "beforeOneTimeJob", "handle extra", "afterJob", "afterOneTimeJob");
    }

    @Test
    void thoseAfterwardsDoNotRunIfTheCallFailed() {
        failing = "handle extra";

        fire("test.nightly", JobType.ONE_TIME);

        assertThat(run).containsExactly("beforeJob nightly job", "beforeOneTimeJob", "handle extra");
    }

    @ParameterizedTest
    @EnumSource(JobType.class)
    void aServiceKnowsTheTypeOfTheJob(JobType type) {
        deploy("known", (input, zato) -> Map.of());

        fire("known", type, "{}");

        assertThat(seen("known").channel().jobType()).contains(type);
    }
}
