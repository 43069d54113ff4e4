// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.route;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.NotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class MatchSlashTest {

    private static Route<String> route(String pattern, boolean matchSlash) {
        return new Route<>(UrlPattern.parse(pattern, matchSlash), Set.of(), "", "", pattern);
    }

    private static RouteMatch<String> find(String path, String... patterns) {
        List<Route<String>> routes =
                List.of(patterns).stream().map(pattern -> route(pattern, true)).toList();
        return new UrlDispatcher<>(routes).dispatch("GET", path, null);
    }

    @ParameterizedTest
    @CsvSource({
        "/files/a, a",
        "/files/a/b/c, a/b/c",
        "/files/a%2Fb/c, a/b/c",
        "/files/a/, a/",
        "/files/a//b, a//b",
        "/files/%C5%82/b%20c, \u0142/b c"
    })
    void takesTheRestOfThePath(String path, String value) {
        assertThat(find(path, "/files/{name}").pathParams()).isEqualTo(Map.of("name", value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/files", "/files/", "/files//a", "/files/a;b/c", "/files/a/%3C", "/files/a%2f..%2fb"})
    void doesNotTakeEverything(String path) {
        assertThatThrownBy(() -> find(path, "/files/{name}")).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/files/../b", "/files/a/%2e%2e/b", "/files/a/.", "/files/%00/a"})
    void neverTakesDotSegments(String path) {
        assertThatThrownBy(() -> find(path, "/files/{name}")).isInstanceOf(BadRequestException.class);
    }

    @Test
    void letsTheMoreSpecificRouteWin() {
        assertThat(find("/a/1/detail", "/a/{x}", "/a/{x}/detail").target()).isEqualTo("/a/{x}/detail");
        assertThat(find("/a/1/2/detail", "/a/{x}", "/a/{x}/detail").pathParams())
                .isEqualTo(Map.of("x", "1/2"));
        assertThat(find("/a/b", "/{x}", "/a/b").target()).isEqualTo("/a/b");
        assertThat(find("/a/c", "/{x}", "/a/b").target()).isEqualTo("/{x}");
    }

    @Test
    void givesTheFirstParameterAsMuchAsItCanTake() {
        assertThat(find("/a/1/2/3", "/a/{x}/{y}").pathParams()).isEqualTo(Map.of("x", "1/2", "y", "3"));
        assertThat(find("/1/b/2/b/3", "/{x}/b/{y}").pathParams()).isEqualTo(Map.of("x", "1/b/2", "y", "3"));
    }

    @Test
    void prefersARouteWhoseParameterTakesOneSegment() {
        UrlDispatcher<String> dispatcher =
                new UrlDispatcher<>(List.of(route("/a/{many}", true), route("/a/{one}", false)));

        assertThat(dispatcher.dispatch("GET", "/a/1", null).target()).isEqualTo("/a/{one}");
        assertThat(dispatcher.dispatch("GET", "/a/1/2", null).target()).isEqualTo("/a/{many}");
    }

    @Test
    void isNotSlowedDownByPathsMadeForThat() {
        String evil = "/x".repeat(126) + "/y";

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThatThrownBy(
                        () -> find(evil, "/{a}/x/{b}/x/{c}/x/{d}/x/{e}/x/{f}/z"))
                .isInstanceOf(NotFoundException.class));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(
                        find(evil, "/{a}/x/{b}/x/{c}/x/{d}/x/{e}/x/{f}/y").pathParams())
                .hasSize(6));
    }
}
