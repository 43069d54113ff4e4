// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.service.TestServices;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.hook.CallHooks;
import org.zatoee.service.hook.CallOutcome;

import static org.assertj.core.api.Assertions.assertThat;

/** Hooks, in the order and with the rules of zato-facts, section 1.5. */
class HookRulesTest extends PipelineTestCase {

    private final List<String> run = new ArrayList<>();
    private final CapturedLog hookLog = new CapturedLog("org.zatoee.hook");

    @AfterEach
    void releaseTheHookLog() {
        hookLog.close();
    }

    /** Notes what runs; one of its hooks may fail, or accept say no. */
    private final class Noting implements Service<String, String>, CallHooks<Object, String> {

        private final String failing;

        Noting(String failing) {
            this.failing = failing;
        }

        private void note(String hook) {
            run.add(hook);
            if (failing.equals(hook)) {
                throw new BadRequestException("field", "refused by " + hook);
            }
        }

        @Override
        public boolean accept(Object input, ServiceContext zato) {
            note("accept");
            zato.environment().put("begun", input);
            return !input.equals("unwanted");
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
            return "handled " + zato.environment().get("begun");
        }

        @Override
        public void validateOutput(String output, ServiceContext zato) {
            note("validateOutput");
        }

        @Override
        public void afterHandle(String output, ServiceContext zato) {
            note("afterHandle");
        }

        @Override
        public void finalizeHandle(CallOutcome outcome, ServiceContext zato) {
            run.add("succeeded " + outcome.succeeded());
            note("finalizeHandle");
        }
    }

    private HttpReply call(String failing, String body) {
        deploy(TestServices.of("test.hooked", new Noting(failing)));
        mount(channel("test.hooked", "/hooked", DataFormat.JSON));
        return send(FakeCall.post("/hooked", body));
    }

    @Test
    void runInTheirOrderAndShareTheEnvironment() {
        HttpReply reply = call("", "it");

        assertThat(text(reply)).isEqualTo("handled it");
        assertThat(run)
                .containsExactly(
                        "accept",
                        "beforeHandle",
                        "validateInput",
                        "handle",
                        "validateOutput",
                        "afterHandle",
                        "succeeded true",
                        "finalizeHandle");
        assertThat(hookLog.lines()).isEmpty();
    }

    @Test
    void whatIsNotAcceptedIsAnsweredWith400AndAnEmptyBody() {
        HttpReply reply = call("", "unwanted");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).isEmpty();
        assertThat(reply.contentType()).isEmpty();
        assertThat(run).containsExactly("accept");
    }

    @ParameterizedTest
    @CsvSource({"beforeHandle", "afterHandle", "finalizeHandle"})
    void whatTheseThrowIsLoggedAndGoesNoFurther(String hook) {
        assertThat(text(call(hook, "it"))).isEqualTo("handled it");

        assertThat(run).contains("handle", "afterHandle", "succeeded true");
        assertThat(hookLog.lines()).singleElement().satisfies(line -> {
            assertThat(line.message()).contains(hook, "test.hooked");
            assertThat(line.thrown()).hasMessageContaining("refused by " + hook);
        });
    }

    @ParameterizedTest
    @CsvSource({"validateInput, false", "validateOutput, true"})
    void whatTheValidationsThrowIsTheAnswer(String hook, boolean handled) {
        assertThat(error(call(hook, "it"), 400)).containsEntry("details", "field: refused by " + hook);

        assertThat(run.contains("handle")).isEqualTo(handled);
        assertThat(run).doesNotContain("afterHandle").endsWith("succeeded false", "finalizeHandle");
        assertThat(hookLog.lines()).isEmpty();
    }

    @Test
    void anAcceptThatFailsTakesNothing() {
        HttpReply reply = call("accept", "it");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).isEmpty();
        assertThat(run).containsExactly("accept");
        assertThat(hookLog.lines()).hasSize(1);
    }

    @Test
    void theLastOneLearnsOfAFailureOfTheService() {
        error(call("handle", "it"), 400);

        assertThat(run).endsWith("handle", "succeeded false", "finalizeHandle");
    }

    @Test
    void eachCallHasAnEnvironmentOfItsOwn() {
        call("", "one");

        assertThat(text(call("", "two"))).isEqualTo("handled two");
    }
}
