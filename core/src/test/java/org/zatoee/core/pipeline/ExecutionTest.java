// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.execution.ExecutionSettings;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.service.TestServices;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.execution.Execution;
import org.zatoee.service.execution.ExecutionClass;

import static org.assertj.core.api.Assertions.assertThat;

class ExecutionTest extends PipelineTestCase {

    private final CountDownLatch leave = new CountDownLatch(1);

    @Execution(value = ExecutionClass.CPU_BOUND, timeoutSeconds = 60)
    private final class Computing implements Service<String, String> {
        @Override
        public String handle(String input, ServiceContext zato) throws Exception {
            if (input.equals("long")) {
                leave.await(10, TimeUnit.SECONDS);
            }
            return Thread.currentThread().getName();
        }
    }

    @BeforeEach
    void mount() {
        deploy(TestServices.of("test.computing", new Computing()));
        mount(channel("test.computing", "/computing", DataFormat.JSON));
    }

    @Test
    void servicesThatSaySoComputeOnThePool() {
        assertThat(text(send(FakeCall.post("/computing", "short"))))
                .isNotEqualTo(Thread.currentThread().getName());
    }

    @Test
    void administratorsMaySayOtherwise() {
        execute("test.computing", new ExecutionSettings(ExecutionClass.NETWORK_BOUND, Duration.ZERO, null));

        assertThat(text(send(FakeCall.post("/computing", "short"))))
                .isEqualTo(Thread.currentThread().getName());
    }

    @Test
    void theTimeoutOfAServiceHoldsOnEveryChannel() {
        execute("test.computing", new ExecutionSettings(null, Duration.ofMillis(30), null));

        assertThat(error(send(FakeCall.post("/computing", "long")), 504))
                .containsEntry("details", "The service did not answer within 30 ms");
        leave.countDown();
    }

    @Test
    void refusedCallsSayWhenToComeAgain() {
        execute("test.computing", new ExecutionSettings(ExecutionClass.NETWORK_BOUND, Duration.ofMillis(30), 1));
        deploy(TestServices.of("test.computing", new Stubborn()));
        error(send(FakeCall.post("/computing", "long")), 504);

        HttpReply refused = send(FakeCall.post("/computing", "short"));

        assertThat(error(refused, 503))
                .containsEntry("details", "Service 'test.computing' runs as many calls at once as it may");
        assertThat(refused.headers()).containsEntry("Retry-After", "1");
        leave.countDown();
    }

    private final class Stubborn implements Service<String, String> {
        @Override
        public String handle(String input, ServiceContext zato) {
            while (leave.getCount() > 0) {
                Thread.onSpinWait();
            }
            return input;
        }
    }
}
