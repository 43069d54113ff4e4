// SPDX-License-Identifier: Apache-2.0
package org.zatoee.publicapi.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class JsonTest {

    @Test
    void writesWhatItRead() {
        String text = "{\"a\":[1,2.50,true,false,null,\"ü\\n\"],\"b\":{},\"c\":" + "9".repeat(400) + "}";
        assertThat(new String(Json.write(read(text)), StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @Test
    void readsPlainValues() {
        assertThat(read("[1, 99999999999999999999, 1.0, \"t\", true, null]"))
                .isEqualTo(Arrays.asList(
                        1L, new BigInteger("99999999999999999999"), new BigDecimal("1.0"), "t", true, null));
        assertThat(read(" \"only\" ")).isEqualTo("only");
    }

    @Test
    void writesForPeople() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("a", 1);
        value.put("b", List.of());
        assertThat(Json.pretty(value).lines()).containsExactly("{", "  \"a\" : 1,", "  \"b\" : [ ]", "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"a\":1}}", "{\"a\":1,\"a\":2}", "nope", "{'a':1}", "NaN", "1 2"})
    void refusesWhatIsNoJson(String text) {
        assertThatExceptionOfType(JsonSyntaxException.class)
                .isThrownBy(() -> read(text))
                .withMessageStartingWith("Not JSON: ");
    }

    @Test
    void refusesWhatIsTooDeep() {
        assertThatExceptionOfType(JsonSyntaxException.class).isThrownBy(() -> read("[".repeat(100_000)));
    }

    private static Object read(String text) {
        return Json.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
