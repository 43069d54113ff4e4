// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.document;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ObjectJsonTest {

    @Test
    void writesFieldsInTheOrderOfTheirNames() {
        assertThat(ObjectJson.write(Map.of("b", true, "c", "x\"y", "a", Long.MIN_VALUE)))
                .isEqualTo("{\"a\":-9223372036854775808,\"b\":true,\"c\":\"x\\\"y\"}");
    }

    @Test
    void readsWhatItWrote() {
        Map<String, Object> values = Map.of(
                "max",
                Long.MAX_VALUE,
                "no",
                false,
                "empty",
                "",
                "text",
                "\u0000\n\uD83D\uDE80 za\u017C\u00F3\u0142\u0107");

        assertThat(ObjectJson.read(ObjectJson.write(values))).isEqualTo(values);
        assertThat(ObjectJson.read("{}")).isEmpty();
    }

    @Test
    void refusesToWriteWhatItWouldNotReadAgain() {
        for (Object value : List.of(1, 1.5, List.of(), "half of \uD83D a pair")) {
            assertThatThrownBy(() -> ObjectJson.write(Map.of("field", value)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("field ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "1",
                "{",
                "{\"a\":1.5}",
                "{\"a\":null}",
                "{\"a\":[]}",
                "{\"a\":{}}",
                "{\"a\":9223372036854775808}",
                "{\"a\":1} {}"
            })
    void refusesToReadWhatItDidNotWrite(String json) {
        assertThatThrownBy(() -> ObjectJson.read(json)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void readsTextsOnly() {
        assertThat(ObjectJson.readTexts("{\"a\":\"b\"}")).isEqualTo(Map.of("a", "b"));
        assertThatThrownBy(() -> ObjectJson.readTexts("{\"a\":1}")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void saysNothingOfWhatMayBeSecret() {
        assertThatThrownBy(() -> ObjectJson.readTexts("{\"password\":[\"s3cret\"]}"))
                .hasMessageNotContaining("s3cret");
        assertThatThrownBy(() -> ObjectJson.readTexts("{\"password\":s3cret}")).hasMessageNotContaining("s3cret");
    }
}
