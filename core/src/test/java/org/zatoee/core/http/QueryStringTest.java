// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.service.BadRequestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class QueryStringTest {

    static Stream<Arguments> queries() {
        return Stream.of(
                arguments(null, Map.of()),
                arguments("", Map.of()),
                arguments("&&", Map.of()),
                arguments("a=1", Map.of("a", List.of("1"))),
                arguments("a=1&b=2&", Map.of("a", List.of("1"), "b", List.of("2"))),
                arguments("a=1&a=2&a=1", Map.of("a", List.of("1", "2", "1"))),
                arguments("a", Map.of("a", List.of(""))),
                arguments("a=", Map.of("a", List.of(""))),
                arguments("=1", Map.of("", List.of("1"))),
                arguments("a=b=c", Map.of("a", List.of("b=c"))),
                arguments("a=x+y%2Bz%20", Map.of("a", List.of("x y+z "))),
                arguments("a%26b=%3D", Map.of("a&b", List.of("="))),
                arguments("city=%C5%81%C3%B3d%C5%BA", Map.of("city", List.of("\u0141\u00F3d\u017A"))));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void splitsAndDecodes(String query, Map<String, List<String>> parameters) {
        assertThat(QueryString.parse(query)).isEqualTo(parameters);
    }

    @Test
    void keepsTheOrder() {
        assertThat(QueryString.parse("z=1&a=2&m=3").keySet()).containsExactly("z", "a", "m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%4", "a=%zz", "a=%c0%ae", "a=%00", "a=%0d%0a", "%ff=1", "a=\u0142"})
    void refusesWhatIsBroken(String query) {
        assertThatThrownBy(() -> QueryString.parse(query)).isInstanceOf(BadRequestException.class);
    }

    @Test
    void takesAThousandParametersAndNoMore() {
        assertThat(QueryString.parse("a=1&".repeat(1000)).get("a")).hasSize(1000);
        assertThatThrownBy(() -> QueryString.parse("a=1&".repeat(1001))).hasMessageContaining("1000");
    }

    @Test
    void cannotBeChanged() {
        Map<String, List<String>> parameters = QueryString.parse("a=1");

        assertThatThrownBy(() -> parameters.put("b", List.of())).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> parameters.get("a").add("2")).isInstanceOf(UnsupportedOperationException.class);
    }
}
