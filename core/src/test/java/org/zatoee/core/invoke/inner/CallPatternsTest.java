// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke.inner;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.zatoee.service.ChannelType;
import org.zatoee.service.Cid;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.invoke.RetryOptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.zatoee.core.testkit.broadcast.Soon.soon;

class CallPatternsTest extends InvocationTestCase {

    private static final Duration PAUSE = Duration.ofMillis(2500);

    private int failures;

    private void deployTargets() {
        deploy("good", (input, zato) -> Map.of("got", input.get("a")));
        deploy("bad", (input, zato) -> {
            throw new IllegalStateException("thrown by the test");
        });
        deploy("each", (input, zato) -> Map.of());
        deploy("final", (input, zato) -> Map.of());
    }

    /** Fails as often as the test says. */
    private void deployFailing() {
        deploy("inner", (input, zato) -> {
            if (failures-- > 0) {
                throw new IllegalStateException("thrown by the test");
            }
            return Map.of("a", 1);
        });
        deploy("told", (input, zato) -> Map.of());
    }

    @Test
    void fanOutTellsOfEachTargetAndOnceOfAll() throws Exception {
        deployTargets();
        deploy("outer", (input, zato) -> zato.patterns()
                .fanOut(Map.of("good", Map.of("a", 1), "bad", Map.of("a", 2)), List.of("final"), List.of("each"))
                .value());

        Cid cid = new Cid(call("outer", "{}").replace("\"", ""));
        runWaiting();

        assertThat(seen("good").channel().type()).isEqualTo(ChannelType.FANOUT_CALL);
        List<Seen> each =
                seen.stream().filter(one -> one.service().equals("each")).toList();
        assertThat(each).hasSize(2).allSatisfy(one -> {
            assertThat(one.channel().type()).isEqualTo(ChannelType.FANOUT_ON_TARGET);
            assertThat(one.inReplyTo()).contains(cid);
            assertThat(one.cid()).isEqualTo(cid);
        });
        List<Seen> last =
                seen.stream().filter(one -> one.service().equals("final")).toList();
        assertThat(last).hasSize(1);
        Map<?, ?> summary = (Map<?, ?>) last.get(0).input();
        assertThat(summary.keySet().stream().map(String::valueOf))
                .containsExactly("source", "req_ts_utc", "on_target", "on_final", "data");
        Map<?, ?> data = (Map<?, ?>) summary.get("data");
        assertThat((Map<?, ?>) data.get("good")).isEqualTo(toldOfGood(cid));
        assertThat(((Map<?, ?>) data.get("bad")).get("ok")).isEqualTo(false);
        assertThat((String) ((Map<?, ?>) data.get("bad")).get("exception")).contains("thrown by the test");
    }

    private static Map<String, Object> toldOfGood(Cid cid) {
        Map<String, Object> told = new HashMap<>(Map.of("source", "outer", "target", "good", "ok", true));
        told.putAll(Map.of("response", Map.of("got", 1), "exception", "", "cid", cid.value()));
        told.putAll(Map.of("req_ts_utc", NOW.toString(), "resp_ts_utc", NOW.toString()));
        return told;
    }

    @Test
    void parallelTellsOfEachTarget() throws Exception {
        deployTargets();
        deploy("outer", (input, zato) -> zato.patterns()
                .parallel(Map.of("good", Map.of("a", 1), "bad", Map.of()), "each")
                .value());

        call("outer", "{}");
        runWaiting();

        assertThat(seen("good").channel().type()).isEqualTo(ChannelType.PARALLEL_CALL);
        assertThat(seen.stream().filter(one -> one.service().equals("each")))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.channel().type()).isEqualTo(ChannelType.PARALLEL_ON_TARGET));
        assertThat(seen.stream().map(Seen::service)).doesNotContain("final");
    }

    @Test
    void noneIsCalledIfOneIsNotThere() {
        deployTargets();
        deploy("outer", (input, zato) -> zato.patterns()
                .fanOut(Map.of("good", Map.of(), "no.such", Map.of()), "final")
                .value());

        assertThatThrownBy(() -> call("outer", "{}")).isInstanceOf(NotFoundException.class);
        assertThat(waiting).isEmpty();
    }

    @Test
    void aCallIsRepeatedUntilItSucceeds() throws Exception {
        failures = 2;
        deployFailing();
        deploy("outer", (input, zato) -> zato.patterns()
                .invokeRetry("inner", Map.of(), RetryOptions.of(5, PAUSE))
                .asMap());

        assertThat(call("outer", "{}")).isEqualTo("{\"a\":1}");
        assertThat(calls.pauses).containsExactly(PAUSE, PAUSE);
    }

    @Test
    void theLastFailureComesThrough() {
        failures = 99;
        deployFailing();
        deploy("outer", (input, zato) -> zato.patterns()
                .invokeRetry("inner", Map.of(), RetryOptions.of(3, PAUSE))
                .asMap());

        assertThatThrownBy(() -> call("outer", "{}")).hasMessage("thrown by the test");
        assertThat(failures).isEqualTo(96);
    }

    @Test
    void whatWasTriedInVainGoesOnInTheBackground() throws Exception {
        failures = 3;
        deployFailing();
        RetryOptions options = RetryOptions.of(2, Duration.ZERO)
                .withAsyncFallback()
                .callback("told")
                .withContext(Map.of("order", "o1"));
        deploy("outer", (input, zato) -> zato.patterns()
                .invokeRetry("inner", Map.of(), options)
                .isEmpty());

        assertThat(call("outer", "{}")).isEqualTo("true");

        soon().until(() -> {
            runWaiting();
            return seen.stream().anyMatch(one -> one.service().equals("told"));
        });
        Map<String, Object> told = told();
        assertThat(told)
                .contains(
                        entry("ok", true),
                        entry("source", "outer"),
                        entry("target", "inner"),
                        entry("retry_repeats", 2),
                        entry("orig_cid", "cid1"),
                        entry("req_ts_utc", NOW.toString()),
                        entry("context", Map.of("order", "o1")))
                .containsOnlyKeys(
                        "ok",
                        "source",
                        "target",
                        "retry_repeats",
                        "retry_seconds",
                        "call_cid",
                        "orig_cid",
                        "req_ts_utc",
                        "context");
    }

    @Test
    void whatFailsToTheEndIsToldToo() throws Exception {
        failures = 99;
        deployFailing();
        deploy("outer", (input, zato) -> zato.patterns()
                .invokeRetryAsync(
                        "inner",
                        Map.of(),
                        RetryOptions.of(3, Duration.ofMillis(5)).callback("told"))
                .value());

        String cid = call("outer", "{}").replace("\"", "");

        soon().until(() -> {
            runWaiting();
            return seen.stream().anyMatch(one -> one.service().equals("told"));
        });
        assertThat(told()).contains(entry("ok", false), entry("call_cid", cid));
        assertThat(failures).isEqualTo(96);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> told() {
        return (Map<String, Object>) seen("told").input();
    }
}
