// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.jboss.logging.MDC;
import org.junit.jupiter.api.Test;
import org.zatoee.core.channel.ChannelRules;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.http.HttpReply;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.Service;

import static org.assertj.core.api.Assertions.assertThat;

class TimeoutTest extends PipelineTestCase {

    private void serve(Duration timeout, Service<String, String> service) {
        deploy("test.timed", String.class, String.class, service);
        mount(channel("test.timed", "/timed", DataFormat.JSON)
                .withRules(ChannelRules.builder().timeout(timeout).build()));
    }

    @Test
    void answersAtTheDeadlineEvenIfTheServiceDoesNotReact() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        serve(Duration.ofMillis(50), (in, zato) -> {
            try {
                leave.await();
            } catch (InterruptedException e) {
                interrupted.countDown();
                leave.await();
            }
            return "too late";
        });

        assertThat(error(send(FakeCall.post("/timed", "x")), 504))
                .containsEntry("details", "The service did not answer within 50 ms");

        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        leave.countDown();
    }

    @Test
    void passesOnWhatTheServiceAnswersInTime() {
        serve(Duration.ofMinutes(1), (in, zato) -> {
            if (in.isEmpty()) {
                throw new NotFoundException("nothing");
            }
            zato.response().status(201);
            return in;
        });

        HttpReply reply = send(FakeCall.post("/timed", "body"));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(text(reply)).isEqualTo("body");
        assertThat(error(send(FakeCall.post("/timed", "")), 404)).containsEntry("details", "nothing");
    }

    @Test
    void runsTheServiceInTheContextOfTheCall() {
        AtomicReference<Map<String, Object>> context = new AtomicReference<>();
        AtomicReference<Thread> runner = new AtomicReference<>();
        serve(Duration.ofMinutes(1), (in, zato) -> {
            context.set(Map.of("cid", MDC.get("cid")));
            runner.set(Thread.currentThread());
            return "";
        });

        HttpReply reply = send(FakeCall.post("/timed", "x"));

        assertThat(context.get()).containsEntry("cid", cid(reply));
        assertThat(runner.get()).isNotSameAs(Thread.currentThread());
    }

    @Test
    void leavesCallsWithoutATimeoutOnTheirThread() {
        AtomicReference<Thread> runner = new AtomicReference<>();
        serve(Duration.ZERO, (in, zato) -> {
            runner.set(Thread.currentThread());
            return "";
        });

        send(FakeCall.post("/timed", "x"));

        assertThat(runner.get()).isSameAs(Thread.currentThread());
    }

    @Test
    void refusesCallsWhenItCanRunNoMore() {
        serve(Duration.ofMinutes(1), (in, zato) -> "never");
        timed.shutdownNow();

        error(send(FakeCall.post("/timed", "x")), 503);
    }

    @Test
    void translatesErrorsOfTheServiceToo() {
        serve(Duration.ofMinutes(1), (in, zato) -> {
            throw new StackOverflowError();
        });

        error(send(FakeCall.post("/timed", "x")), 500);
    }

    @Test
    void countsTheBodyAsHeldUntilTheServiceHasLetGo() throws Exception {
        CountDownLatch leave = new CountDownLatch(1);
        CountDownLatch left = new CountDownLatch(1);
        serve(Duration.ofMillis(300), (in, zato) -> {
            boolean gone = false;
            while (!gone) {
                try {
                    leave.await();
                    gone = true;
                } catch (InterruptedException e) {
                    // Does not react.
                }
            }
            left.countDown();
            return "";
        });
        deploy("test.plain", String.class, String.class, (in, zato) -> "");
        mount(channel("test.plain", "/plain", DataFormat.JSON)
                .withRules(ChannelRules.builder().timeout(Duration.ofMillis(20)).build()));

        error(send(FakeCall.post("/timed", "x".repeat(1000))), 504);
        error(send(FakeCall.post("/timed", "x".repeat(1000))), 504);
        // Both threads are taken: others wait, and are given up while they do.
        for (int i = 0; i < 8; i++) {
            error(send(FakeCall.post("/plain", "x".repeat(1000))), 504);
        }
        error(send(FakeCall.post("/plain", "x")), 503);

        leave.countDown();
        assertThat(left.await(10, TimeUnit.SECONDS)).isTrue();
    }
}
