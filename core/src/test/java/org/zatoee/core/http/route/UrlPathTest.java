// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.route;

import java.util.List;
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

class UrlPathTest {

    static Stream<Arguments> paths() {
        return Stream.of(
                arguments("/", List.of()),
                arguments("/a", List.of("a")),
                arguments("/a/b", List.of("a", "b")),
                arguments("/a/", List.of("a", "")),
                arguments("//", List.of("", "")),
                arguments("//a", List.of("", "a")),
                arguments("/a//b", List.of("a", "", "b")),
                arguments("/a;x=1/b", List.of("a;x=1", "b")),
                arguments("/a%2fb", List.of("a/b")),
                arguments("/a%2Fb/c", List.of("a/b", "c")),
                arguments("/a%20b", List.of("a b")),
                arguments("/a+b", List.of("a+b")),
                arguments("/%41", List.of("A")),
                arguments("/%252e%252e", List.of("%2e%2e")),
                arguments("/...", List.of("...")),
                arguments("/.a", List.of(".a")),
                arguments("/z%C5%82oty", List.of("z\u0142oty")),
                arguments("/%F0%9F%9A%80", List.of("\uD83D\uDE80")));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void splitsFirstAndDecodesOnce(String path, List<String> segments) {
        assertThat(UrlPath.segments(path)).isEqualTo(segments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a/../b",
                "/..",
                "/.",
                "/a/.",
                "/%2e%2e/b",
                "/%2E",
                "/.%2e",
                "/%2e.",
                "/a/%2E%2e/",
                "/%2e%2E/%2e%2e/etc"
            })
    void refusesADotSegmentInAnySpelling(String path) {
        refuses(path, "dot segment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/a%0d%0aSet-Cookie:b", "/%1f", "/%7f", "/%C2%85", "/\u0001"})
    void refusesControlCharacters(String path) {
        refuses(path, "control character");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/%c0%ae%c0%ae", "/%C0%AF", "/%e0%80%af", "/%ff", "/%80", "/%C5", "/%ED%A0%80", "/%F4%90%80%80"})
    void refusesWhatIsNotUtf8(String path) {
        refuses(path, "UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%", "/%4", "/a%2", "/%zz", "/%4g", "/%-1", "/% 1", "/%u0041", "/%\uFF14\uFF11"})
    void refusesBrokenTriplets(String path) {
        refuses(path, "per cent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "*", "http://host/a", "%2f", "\\a"})
    void refusesWhatDoesNotStartWithASlash(String path) {
        refuses(path, "slash");
    }

    @Test
    void refusesCharactersThatMustBeEncoded() {
        refuses("/z\u0142oty", "encoded");
    }

    @Test
    void takesAPathOfTheLongestLength() {
        assertThat(UrlPath.segments("/" + "a".repeat(8191))).hasSize(1);
        refuses("/" + "a".repeat(8192), "longer");
    }

    @Test
    void takesAPathOfTheMostSegments() {
        assertThat(UrlPath.segments("/a".repeat(128))).hasSize(128);
        refuses("/a".repeat(129), "segments");
        refuses("/".repeat(5000), "segments");
    }

    private static void refuses(String path, String reason) {
        assertThatThrownBy(() -> UrlPath.segments(path))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining(reason);
    }
}
