// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke.inner;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.zatoee.core.broker.Broker;
import org.zatoee.core.broker.BrokerMessage;
import org.zatoee.core.broker.Destination;
import org.zatoee.service.ChannelType;
import org.zatoee.service.Cid;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.invoke.AsyncOptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zatoee.core.testkit.broadcast.Soon.soon;

class AsyncCallsTest extends InvocationTestCase {

    @Test
    void aCallThatNobodyWaitsForHasTheCidThatWasPromised() throws Exception {
        deploy("inner", (input, zato) -> Map.of());
        deploy("outer", (input, zato) -> zato.invokeAsync("inner", Map.of("a", 1, "text", "Zażółć"))
                .value());

        String cid = call("outer", "{}").replace("\"", "");
        assertThat(seen).hasSize(1);
        runWaiting();

        Seen inner = seen("inner");
        assertThat(inner.cid()).isEqualTo(new Cid(cid)).isNotEqualTo(new Cid("cid1"));
        assertThat(inner.input()).isEqualTo(Map.of("a", 1, "text", "Zażółć"));
        assertThat(inner.channel().type()).isEqualTo(ChannelType.INVOKE_ASYNC);
        assertThat(inner.channel().security().orElseThrow().username()).isEqualTo("ada");
        assertThat(inner.inReplyTo()).isEmpty();
    }

    @Test
    void callbacksGetTheResultAndKnowWhatTheyAreFor() throws Exception {
        deploy("inner", (input, zato) -> Map.of("sum", 3));
        deploy("told", (input, zato) -> Map.of());
        deploy("outer-async-callback", (input, zato) -> Map.of());
        deploy("outer", (input, zato) -> zato.invokeAsync(
                        "inner", Map.of(), AsyncOptions.DEFAULT.callback("told").callback())
                .value());

        call("outer", "{}");
        runWaiting();

        Cid cid = seen("inner").cid();
        for (String callback : new String[] {"told", "outer-async-callback"}) {
            assertThat(seen(callback).input()).isEqualTo(Map.of("sum", 3));
            assertThat(seen(callback).inReplyTo()).isEqualTo(Optional.of(cid));
            assertThat(seen(callback).cid()).isNotEqualTo(cid);
            assertThat(seen(callback).channel().type()).isEqualTo(ChannelType.INVOKE_ASYNC_CALLBACK);
        }
    }

    @Test
    void aCallThatFailsHasNoCallbacksAndIsNotMadeAgain() throws Exception {
        deploy("inner", (input, zato) -> {
            throw new IllegalStateException("thrown by the test");
        });
        deploy("told", (input, zato) -> Map.of());
        deploy("outer", (input, zato) -> zato.invokeAsync("inner", Map.of(), AsyncOptions.DEFAULT.callback("told"))
                .value());

        call("outer", "{}");
        runWaiting();

        assertThat(seen.stream().map(Seen::service)).containsExactly("outer", "inner");
        assertThat(calls.broker.depth(Destination.ANY_SERVER).unfinished()).isZero();
    }

    @Test
    void aDelayedCallIsMadeLater() throws Exception {
        deploy("inner", (input, zato) -> Map.of());
        deploy("outer", (input, zato) -> zato.invokeAsync(
                        "inner", Map.of(), AsyncOptions.DEFAULT.delayedBy(Duration.ofMillis(50)))
                .value());

        call("outer", "{}");

        assertThat(calls.broker.depth(Destination.ANY_SERVER).delayed()).isEqualTo(1);
    }

    @Test
    void whatCannotBeCalledIsSaidAtOnce() {
        deploy("inner", (input, zato) -> Map.of());
        deploy("outer", (input, zato) -> zato.invokeAsync(
                        (String) input.get("service"), Map.of(), AsyncOptions.DEFAULT.callback("no.such"))
                .value());

        assertThatThrownBy(() -> call("outer", "{\"service\":\"nothing\"}")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> call("outer", "{\"service\":\"inner\"}"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("no.such");
        assertThat(waiting).isEmpty();
    }

    @Test
    void aMessageThatIsNoCallIsPutAside() {
        calls.broker.send(Destination.ANY_SERVER, BrokerMessage.of("m1", "some.action", Map.of()));
        calls.broker.send(Destination.ANY_SERVER, BrokerMessage.of("m2", "service.invoke", Map.of("service", "inner")));

        soon().until(() -> {
            runWaiting();
            return calls.broker.depth(Destination.ANY_SERVER).putAside() == 2;
        });
        assertThat(Broker.MAX_ATTEMPTS).isEqualTo(5);
    }
}
