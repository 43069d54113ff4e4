// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.service.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MalformedInputTest {

    record Thing(String name) {}

    record Node(List<Node> children) {}

    private static final Type ANY = new Sio.TypeOf<Map<String, Object>>() {}.type();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"secret-name\"",
                "{\"name\":",
                "{\"name\":\"secret",
                "{\"name\" \"secret\"}",
                "{'name':'secret'}",
                "{name:\"secret\"}",
                "{\"name\":\"secret\",}",
                "{\"name\":secret}",
                "{\"name\":\"a\tb\"}",
                "{\"name\":\"\\x\"}",
                "<name>secret</name>",
                "/* secret */ {}",
                "{]",
                "secret"
            })
    void saysWhereItIsMalformedAndNotWhatWasSent(String json) {
        for (Type type : List.of(Thing.class, ANY)) {
            assertThat(Sio.violations(type, json)).singleElement().satisfies(violation -> {
                assertThat(violation.field()).isEmpty();
                assertThat(violation.message())
                        .matches("Malformed JSON at line 1, column \\d+")
                        .doesNotContain("secret");
            });
        }
    }

    @Test
    void countsLines() {
        assertThat(Sio.violations(Thing.class, "{\n  \"name\": \"a\",\n  oops\n}"))
                .singleElement()
                .satisfies(violation -> assertThat(violation.message()).contains("line 3, column 3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\":\"a\"} {}", "{\"name\":\"a\"}[", "{\"name\":\"a\"} 1", "{\"name\":\"a\"}null"})
    void refusesWhatFollowsTheDocument(String json) {
        assertThat(Sio.violations(Thing.class, json))
                .containsExactly(new Violation("", "The body goes on after the end of the JSON document"));
    }

    @Test
    void refusesGarbageAfterTheDocument() {
        assertThat(Sio.violations(Thing.class, "{\"name\":\"a\"} garbage"))
                .singleElement()
                .satisfies(violation -> assertThat(violation.message()).startsWith("Malformed JSON"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"children\":[", "{\"a\":", "{\"children\":[{\"x\":["})
    void refusesDeepNestingBeforeItHurtsTheStack(String opening) {
        String deep = opening.repeat(100_000);

        for (Type type : List.of(Node.class, Thing.class, ANY, new Sio.TypeOf<List<Object>>() {}.type())) {
            assertThat(Sio.violations(type, deep)).anySatisfy(violation -> assertThat(violation.message())
                    .startsWith("The JSON document is beyond the limits"));
        }
    }

    @Test
    void takesWhatNestsFiveHundredDeep() {
        assertThat(Sio.read(ANY, "{\"a\":".repeat(499) + "{}" + "}".repeat(499)))
                .isInstanceOf(Map.class);
    }

    static Stream<byte[]> notUtf8() {
        return Stream.of(
                bytes("{\"name\":\"", 0xFF, "\"}"),
                bytes("{\"name\":\"", 0xE9, "t\u00E9\"}"),
                new byte[] {(byte) 0xFE, (byte) 0xFF, 0, '{', 0},
                new byte[] {0, 0, 0, '{', 0x7F, 0x7F, 0x7F, 0x7F},
                new byte[] {0, 0, 0, '{', 0, 0},
                new byte[] {0, 0, 0, 0, 0},
                new byte[] {(byte) 0x80});
    }

    private static byte[] bytes(String before, int between, String after) {
        return (before + (char) between + after).getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @MethodSource("notUtf8")
    void refusesBytesThatAreNoText(byte[] body) {
        for (Type type : List.of(Thing.class, ANY)) {
            assertThat(Sio.violations(type, body, Map.of()))
                    .anySatisfy(violation -> assertThat(violation.message()).startsWith("Malformed JSON"));
        }
    }

    @Test
    void skipsAByteOrderMark() {
        assertThat(Sio.read(Thing.class, "\uFEFF{\"name\":\"a\"}")).isEqualTo(new Thing("a"));
    }

    @Test
    void readsTextAsItIsAndOnlyIfItIsUtf8() {
        assertThat(Sio.read(String.class, "{\"not parsed")).isEqualTo("{\"not parsed");
        byte[] latin = "\u00E9".getBytes(Charset.forName("ISO-8859-1"));
        assertThatThrownBy(() -> Sio.read(String.class, latin, Map.of())).hasMessage("The body is not valid UTF-8");
        assertThat(Sio.read(byte[].class, latin, Map.of())).isEqualTo(latin);
        assertThat(Sio.read(Void.class, latin, Map.of())).isNull();
    }

    @Test
    void wantsABodyForAList() {
        Type list = new Sio.TypeOf<List<Thing>>() {}.type();

        assertThat(Sio.violations(list, "")).containsExactly(new Violation("", "A body is required"));
        assertThat(Sio.violations(list, "null")).containsExactly(new Violation("", "A body is required"));
        assertThat(Sio.violations(list, "{}")).containsExactly(new Violation("", "must be a list"));
    }
}
