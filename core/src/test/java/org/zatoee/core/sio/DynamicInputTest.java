// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.service.Violation;

import static org.assertj.core.api.Assertions.assertThat;

class DynamicInputTest {

    private static final Type ANY = new Sio.TypeOf<Map<String, Object>>() {}.type();
    private static final Type RATES = new Sio.TypeOf<Map<String, Integer>>() {}.type();

    record Envelope(Object payload) {}

    @Test
    void readsEveryKindOfValueInOrder() {
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("text", "a");
        expected.put("int", 1);
        expected.put("long", 10_000_000_000L);
        expected.put("big", new BigInteger("99999999999999999999"));
        expected.put("decimal", new BigDecimal("0.10"));
        expected.put("yes", true);
        expected.put("no", false);
        expected.put("none", null);
        expected.put("list", new ArrayList<>(Arrays.asList(1, null, List.of())));
        expected.put("map", Map.of("a", Map.of()));

        Object read = Sio.read(
                ANY,
                """
                {"text":"a","int":1,"long":10000000000,"big":99999999999999999999,"decimal":0.10,
                 "yes":true,"no":false,"none":null,"list":[1,null,[]],"map":{"a":{}}}""");

        assertThat(read).isEqualTo(expected);
        assertThat(((Map<?, ?>) read).keySet()).isEqualTo(expected.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[1,2]", "7", "\"a\"", "null"})
    void wantsAnObjectAtTheRoot(String json) {
        assertThat(Sio.violations(ANY, json)).containsExactly(new Violation("", "The body must be a JSON object"));
    }

    @Test
    void isEmptyWithoutABody() {
        assertThat(Sio.read(ANY, "")).isEqualTo(Map.of());
    }

    @Test
    void refusesAKeyThatIsGivenTwice() {
        assertThat(Sio.violations(ANY, "{\"a\":{\"b\":1,\"b\":null},\"c\":null,\"c\":1}"))
                .containsExactly(new Violation("a.b", "is given twice"), new Violation("c", "is given twice"));
        assertThat(Sio.violations(RATES, "{\"a\":1,\"a\":2}")).containsExactly(new Violation("a", "is given twice"));
    }

    @Test
    void refusesHalfOfASurrogatePairInValuesAndNames() {
        assertThat(Sio.violations(ANY, "{\"a\":\"\\ud83d\"}")).containsExactly(new Violation("a", "must be text"));
        assertThat(Sio.violations(ANY, "{\"\\ud83d\":1}"))
                .extracting(Violation::message)
                .containsExactly("must have a name that is text");
        assertThat(Sio.violations(RATES, "{\"\\ude80\":1}"))
                .extracting(Violation::message)
                .containsExactly("must have a name that is text");
    }

    @Test
    void readsMapsOfOneType() {
        assertThat(Sio.read(RATES, "{\"a\":1,\"b\":\"2\"}")).isEqualTo(Map.of("a", 1, "b", 2));
        assertThat(Sio.violations(RATES, "{\"a\":null,\"b\":\"x\",\"c\":[]}"))
                .containsExactly(
                        new Violation("a", "must not be null"),
                        new Violation("b", "must be an integer"),
                        new Violation("c", "must be an integer"));
    }

    @Test
    void readsAnythingIntoAnObjectComponentButNull() {
        assertThat(Sio.read(Envelope.class, "{\"payload\":[1]}")).isEqualTo(new Envelope(List.of(1)));
        assertThat(Sio.violations(Envelope.class, "{\"payload\":null}"))
                .containsExactly(new Violation("payload", "is required"));
    }

    @Test
    void keepsPathsShortHoweverLongTheNamesAre() {
        String name = "n".repeat(40_000);
        String json = ("{\"" + name + "\":").repeat(50) + "{" + "\"a\":1,".repeat(200) + "\"b\":1}" + "}".repeat(50);

        assertThat(Sio.violations(ANY, json)).hasSize(100).allSatisfy(violation -> assertThat(violation.field())
                .hasSizeLessThan(600)
                .endsWith("..."));
    }
}
