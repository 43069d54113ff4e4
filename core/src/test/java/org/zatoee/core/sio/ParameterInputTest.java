// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.zatoee.service.Violation;

import static org.assertj.core.api.Assertions.assertThat;

class ParameterInputTest {

    private static final Type ANY = new Sio.TypeOf<Map<String, Object>>() {}.type();

    record Part(int size) {}

    record Search(int page, Optional<String> text, Optional<List<Integer>> ids, Optional<Part> part) {}

    private static Object read(String json, Map<String, List<String>> parameters) {
        return Sio.read(Search.class, json, parameters);
    }

    private static List<Violation> violations(Map<String, List<String>> parameters) {
        return Sio.violations(Search.class, new byte[0], parameters);
    }

    @Test
    void takesFieldsFromParameters() {
        assertThat(read("", Map.of("page", List.of("2"), "text", List.of("tea"), "ids", List.of("1", "2"))))
                .isEqualTo(new Search(2, Optional.of("tea"), Optional.of(List.of(1, 2)), Optional.empty()));
    }

    @Test
    void letsParametersWinOverTheBody() {
        assertThat(read("{\"page\":1,\"text\":\"body\"}", Map.of("page", List.of("2"))))
                .isEqualTo(new Search(2, Optional.of("body"), Optional.empty(), Optional.empty()));
        // What is overridden is not even looked at.
        assertThat(read("{\"page\":{},\"page\":[]}", Map.of("page", List.of("2"))))
                .isInstanceOf(Search.class);
    }

    @Test
    void ignoresParametersThatNameNoField() {
        assertThat(read("{\"page\":1}", Map.of("utm_source", List.of("mail")))).isInstanceOf(Search.class);
    }

    @Test
    void makesAListOfASingleParameter() {
        assertThat(read("{\"page\":1}", Map.of("ids", List.of("7"))))
                .isEqualTo(new Search(1, Optional.empty(), Optional.of(List.of(7)), Optional.empty()));
    }

    @Test
    void reportsWhatIsWrongWithParametersByName() {
        assertThat(violations(Map.of(
                        "page",
                        List.of("x"),
                        "text",
                        List.of("a", "b"),
                        "ids",
                        List.of("1", "y"),
                        "part",
                        List.of("1"))))
                .containsExactly(
                        new Violation("page", "must be an integer"),
                        new Violation("text", "must be given once"),
                        new Violation("ids[1]", "must be an integer"),
                        new Violation("part", "must be an object"));
        assertThat(violations(Map.of("page", List.of(""))))
                .containsExactly(new Violation("page", "must be an integer"));
    }

    @Test
    void reportsViolationsOfParametersAndBodyTogether() {
        assertThat(Sio.violations(
                        Search.class, "{\"text\":{}}".getBytes(StandardCharsets.UTF_8), Map.of("page", List.of("x"))))
                .containsExactly(new Violation("page", "must be an integer"), new Violation("text", "must be text"));
    }

    @Test
    void mergesParametersIntoADynamicInput() {
        assertThat(Sio.read(ANY, "{\"a\":1,\"b\":2}", Map.of("b", List.of("x"), "c", List.of("y", "z"))))
                .isEqualTo(Map.of("a", 1, "b", "x", "c", List.of("y", "z")));
        assertThat(Sio.read(ANY, "", Map.of("a", List.of("1")))).isEqualTo(Map.of("a", "1"));
    }
}
