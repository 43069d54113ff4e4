// SPDX-License-Identifier: Apache-2.0
package org.zatoee.publicapi.service;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zatoee.publicapi.ApiReply;
import org.zatoee.publicapi.error.UnreadableReplyException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ServiceInvocationTest {

    @Test
    void saysAllThatIsAskedFor() {
        ServiceInvocation invocation = new ServiceInvocation(
                "orders.get", "{}".getBytes(StandardCharsets.UTF_8), "invoke", "json", "t", true, 9);

        assertThat(invocation.input())
                .containsEntry("name", "orders.get")
                .containsEntry("payload", "e30=")
                .containsEntry("channel", "invoke")
                .containsEntry("data_format", "json")
                .containsEntry("transport", "t")
                .containsEntry("async", true)
                .containsEntry("expiration", 9);
    }

    @Test
    void leavesOutWhatIsNotAskedFor() {
        assertThat(new ServiceInvocation("a", new byte[0], "invoke", "", "", false, 15).input())
                .doesNotContainKeys("data_format", "transport")
                .containsEntry("payload", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"zato_ping_response\":{\"pong\":\"zato\"}} | {\"pong\":\"zato\"}",
                "{\"zato_x\": [1, 2]} | [1,2]",
                "{\"zato_x\":null} | ''",
                "{\"zato_a\":1,\"b\":2} | {\"zato_a\":1,\"b\":2}",
                "{\"orders\":1} | {\"orders\":1}",
                "plain | plain",
                "{\"zato half | {\"zato half"
            })
    void unwrapsTheOneKeyOfThePlatform(String response, String shown) {
        assertThat(ServiceInvocation.response(reply(encoded(response)))).isEqualTo(shown);
    }

    @Test
    void readsBase64InLinesAsOldServersWriteIt() {
        assertThat(ServiceInvocation.response(reply("cGxh\naW4=\n"))).isEqualTo("plain");
    }

    @Test
    void noResponseIsEmpty() {
        assertThat(ServiceInvocation.response(new ApiReply("c", "ZATO_OK", "", null, null)))
                .isEmpty();
        assertThat(ServiceInvocation.response(reply(""))).isEmpty();
    }

    @Test
    void refusesWhatIsNoBase64() {
        assertThatExceptionOfType(UnreadableReplyException.class)
                .isThrownBy(() -> ServiceInvocation.response(reply("a")))
                .withMessageContaining("base64");
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ApiReply reply(String response) {
        return new ApiReply("c", "ZATO_OK", "", Map.of("response", response), null);
    }
}
