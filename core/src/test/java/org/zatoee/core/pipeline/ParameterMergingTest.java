// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zatoee.core.channel.ChannelRules;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.channel.ParamRules;
import org.zatoee.core.channel.ParamRules.MessagePriority;
import org.zatoee.core.channel.ParamRules.UrlPriority;
import org.zatoee.core.sio.Message;
import org.zatoee.core.sio.ServiceContract;
import org.zatoee.core.sio.format.BodyFormat;

import static org.assertj.core.api.Assertions.assertThat;

class ParameterMergingTest extends PipelineTestCase {

    record In(Optional<String> a, Optional<String> b, Optional<List<String>> c) {}

    private String call(ParamRules rules, String target, String body) {
        deploy("test.echo", In.class, In.class, (in, zato) -> in);
        mount(channel("test.echo", "/echo/{a}", DataFormat.JSON)
                .withRules(ChannelRules.builder().params(rules).build()));
        return text(send(FakeCall.post(target, body)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "qs-over-path | channel-params-over-msg | query",
                "path-over-qs | channel-params-over-msg | path",
                "qs-over-path | msg-over-channel-params | body",
                "path-over-qs | msg-over-channel-params | body"
            })
    void followsThePrioritiesOfTheChannel(String url, String message, String winner) {
        ParamRules rules = new ParamRules(true, UrlPriority.ofWireName(url), MessagePriority.ofWireName(message));

        assertThat(call(rules, "/echo/path?a=query&b=2", "{\"a\":\"body\"}"))
                .isEqualTo("{\"a\":\"" + winner + "\",\"b\":\"2\"}");
    }

    @Test
    void makesAListOfARepeatedKey() {
        assertThat(call(ParamRules.DEFAULT, "/echo/path?c=1&c=2", ""))
                .isEqualTo("{\"a\":\"path\",\"c\":[\"1\",\"2\"]}");
    }

    @Test
    void keepsParametersOutOfTheInputWhereTheChannelSaysSo() {
        ParamRules rules = new ParamRules(false, UrlPriority.QUERY_OVER_PATH, MessagePriority.PARAMS_OVER_MESSAGE);

        assertThat(call(rules, "/echo/path?b=2", "{}")).isEqualTo("{}");
    }

    record Dynamic(Map<String, Object> values) {}

    @ParameterizedTest
    @CsvSource({"true, query", "false, body"})
    void followsThePrioritiesForMapsToo(boolean parametersWin, String winner) {
        Message message = new Message(
                "{\"a\":\"body\"}".getBytes(StandardCharsets.UTF_8),
                BodyFormat.JSON,
                Map.of("a", List.of("query")),
                parametersWin);
        Type map = Dynamic.class.getRecordComponents()[0].getGenericType();

        assertThat(ServiceContract.of(map, Void.class).input().read(message)).isEqualTo(Map.of("a", winner));
    }
}
