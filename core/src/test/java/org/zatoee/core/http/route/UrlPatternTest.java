// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.route;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.http.route.UrlPattern.Segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UrlPatternTest {

    @Test
    void tellsLiteralsFromParameters() {
        UrlPattern pattern = UrlPattern.parse("/orders/{id}/lines/{line-no}");

        assertThat(pattern.segments())
                .containsExactly(
                        new Segment("orders", false),
                        new Segment("id", true),
                        new Segment("lines", false),
                        new Segment("line-no", true));
        assertThat(pattern.text()).isEqualTo("/orders/{id}/lines/{line-no}");
    }

    @Test
    void givesTheRootNoSegmentAndATrailingSlashAnEmptyOne() {
        assertThat(UrlPattern.parse("/").segments()).isEmpty();
        assertThat(UrlPattern.parse("/a/").segments())
                .isEqualTo(List.of(new Segment("a", false), new Segment("", false)));
    }

    @ParameterizedTest
    @CsvSource({
        "orders, start with a slash",
        "'', start with a slash",
        "/{}, bad name",
        "/{1a}, bad name",
        "/{a b}, bad name",
        "/{a}/{a}, twice",
        "/a{b}, whole segment",
        "/{a}b, whole segment",
        "/{a, whole segment",
        "/a}, whole segment",
        "/a/../b, dot segment",
        "/., dot segment"
    })
    void saysInWordsWhatIsWrong(String text, String reason) {
        assertThatThrownBy(() -> UrlPattern.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason)
                .hasMessageContaining(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "7", "a b", "a.b", "$.-:|=~^%@+,!()_", "z\u0142oty", "\u65E5\u672C", "\uD835\uDC00"})
    void takesLettersDigitsAndSomePunctuationAsAParameter(String value) {
        assertThat(UrlParamValue.isAllowed(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "a;b", "a\\b", "<a>", "a\"b", "a'b", "a?b", "a#b", "a&b", "a*b", "\uD83D\uDE80"})
    void takesNothingElse(String value) {
        assertThat(UrlParamValue.isAllowed(value)).isFalse();
    }
}
