// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceOrigin;
import org.zatoee.core.sio.ServiceContract;
import org.zatoee.core.sio.constraint.RecordConstraints;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.sio.CommaSeparated;
import org.zatoee.service.sio.EmptyKeys;
import org.zatoee.service.sio.ResponseElement;

import static org.assertj.core.api.Assertions.assertThat;

/** Zato-facts, section 1.6, rule by rule. */
class SimpleIoRulesTest extends PipelineTestCase {

    record Flag(boolean flag) {}

    record Types(
            Object asIs,
            boolean bool,
            @CommaSeparated List<String> csv,
            LocalDate date,
            Instant dateTime,
            BigDecimal decimal,
            Map<String, Object> dict,
            List<Map<String, Object>> dictList,
            double floating,
            int integer,
            List<Integer> list,
            String text,
            UUID uuid) {}

    record Empty(String required, @EmptyKeys(EmptyKeys.Treatment.FORCED) Optional<String> omitted) {}

    @ResponseElement("response")
    static final class Wrapped implements Service<Flag, List<Flag>> {
        @Override
        public List<Flag> handle(Flag input, ServiceContext zato) {
            return List.of(input, input);
        }
    }

    record Flags(List<Flag> flags) {}

    private static final Type FLAGS = Flags.class.getRecordComponents()[0].getGenericType();

    private HttpReply call(String service, DataFormat format, String body) {
        replaceChannels(channel(service, "/it", format));
        return send(FakeCall.post("/it", body));
    }

    @SuppressWarnings("unchecked") // The contract hands it what its type parameters say.
    private void deployWrapped() {
        Service<?, ?> wrapped = new Wrapped();
        deployed.add(new DeployedService(
                "test.wrapped",
                (Service<Object, Object>) wrapped,
                ServiceContract.of(Flag.class, FLAGS, Wrapped.class, RecordConstraints.NONE),
                System.getLogger("test.wrapped"),
                ServiceOrigin.archive("test.jar", "abc")));
        services.replaceAll(deployed);
    }

    private String echoed(String json) {
        deploy("test.flag", Flag.class, Flag.class, (flag, zato) -> flag);
        return text(call("test.flag", DataFormat.JSON, json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "yes", "on", "y", "t", "1", "TRUE", "Yes"})
    void theseTextsAreTrue(String word) {
        assertThat(echoed("{\"flag\":\"" + word + "\"}")).isEqualTo("{\"flag\":true}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "no", "off", "n", "f", "0"})
    void theirInversesAreFalse(String word) {
        assertThat(echoed("{\"flag\":\"" + word + "\"}")).isEqualTo("{\"flag\":false}");
    }

    @Test
    void everyExplicitTypeAcceptsTextAndIsGivenBack() {
        deploy("test.types", Types.class, Types.class, (types, zato) -> types);

        HttpReply reply = call(
                "test.types",
                DataFormat.JSON,
                """
                {"asIs": [1, {"a": null}], "bool": "yes", "csv": "1,b", "date": "2026-01-31",
                 "dateTime": "2026-01-31T23:59:59+01:00", "decimal": "1.10", "dict": {"k": 1},
                 "dictList": [{"k": "v"}], "floating": "0.5", "integer": "7", "list": ["1", 2], "text": 5,
                 "uuid": "123e4567-e89b-12d3-a456-426614174000"}""");

        assertThat(text(reply))
                .isEqualTo("{\"asIs\":[1,{\"a\":null}],\"bool\":true,\"csv\":\"1,b\",\"date\":\"2026-01-31\","
                        + "\"dateTime\":\"2026-01-31T22:59:59Z\",\"decimal\":1.10,\"dict\":{\"k\":1},"
                        + "\"dictList\":[{\"k\":\"v\"}],\"floating\":0.5,\"integer\":7,\"list\":[1,2],\"text\":\"5\","
                        + "\"uuid\":\"123e4567-e89b-12d3-a456-426614174000\"}");
    }

    @Test
    void jsonOutIsTheResponseElementWithoutZatoEnvAndRepeatedIfItIsAList() {
        deployWrapped();

        assertThat(text(call("test.wrapped", DataFormat.JSON, "{\"flag\":1}")))
                .isEqualTo("{\"response\":[{\"flag\":true},{\"flag\":true}]}");
    }

    @Test
    void xmlOutIsTheResponseElementWithZatoEnvAndAnItemList() {
        deployWrapped();

        assertThat(text(call("test.wrapped", DataFormat.XML, "<request><flag>1</flag></request>")))
                .contains("<response><zato_env>")
                .endsWith("<item_list><item><flag>true</flag></item><item><flag>true</flag></item></item_list>"
                        + "</response>");
    }

    @Test
    void missingRequiredInputIs400AndNamesEveryField() {
        deploy("test.types", Types.class, Types.class, (types, zato) -> types);

        HttpReply reply = call("test.types", DataFormat.JSON, "{}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(text(reply)).contains("asIs: is required", "bool: is required", "uuid: is required");
    }

    @Test
    void missingRequiredOutputIs500() {
        deploy("test.empty", Void.class, Empty.class, (none, zato) -> forgotten());

        assertThat(call("test.empty", DataFormat.JSON, "").status()).isEqualTo(500);
    }

    @SuppressWarnings("NullAway") // What a service does that forgets a component.
    private static Empty forgotten() {
        return new Empty(null, Optional.empty());
    }

    @Test
    void omittedOptionalOutputIsAnEmptyTextIfItIsForced() {
        deploy("test.empty", Void.class, Empty.class, (none, zato) -> new Empty("a", Optional.empty()));

        assertThat(text(call("test.empty", DataFormat.JSON, ""))).isEqualTo("{\"required\":\"a\",\"omitted\":\"\"}");
    }
}
