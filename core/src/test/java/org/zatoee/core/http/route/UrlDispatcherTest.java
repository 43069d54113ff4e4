// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.ServiceException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class UrlDispatcherTest {

    private static Route<String> route(String pattern, String... methods) {
        return producing("", pattern, methods);
    }

    private static Route<String> producing(String type, String pattern, String... methods) {
        String target = pattern + Arrays.toString(methods) + type;
        return new Route<>(UrlPattern.parse(pattern), Set.of(methods), type, "", target);
    }

    @SafeVarargs
    private static UrlDispatcher<String> over(Route<String>... routes) {
        return new UrlDispatcher<>(List.of(routes));
    }

    private static String found(UrlDispatcher<String> dispatcher, String path) {
        return dispatcher.dispatch("GET", path, null).target();
    }

    @ParameterizedTest
    @CsvSource({"/a/b, /a/b", "/a/c, /a/{y}", "/c/b, /{x}/b", "/c/d, /{x}/{y}", "/a/b/c, /a/{y}/c", "/a/b/d, /{x}/b/d"})
    void findsTheMostSpecificRouteAndTracksBackWhenItLeadsNowhere(String path, String expected) {
        UrlDispatcher<String> dispatcher = over(
                route("/{x}/{y}"),
                route("/{x}/b"),
                route("/a/{y}"),
                route("/a/b"),
                route("/a/{y}/c"),
                route("/{x}/b/d"));

        assertThat(found(dispatcher, path)).isEqualTo(expected + "[]");
    }

    @Test
    void namesParametersByTheRouteThatMatched() {
        UrlDispatcher<String> dispatcher = over(route("/orders/{id}"), route("/{kind}/{key}/lines/{no}"));

        assertThat(dispatcher.dispatch("GET", "/orders/7%207", null).pathParams())
                .isEqualTo(Map.of("id", "7 7"));
        assertThat(dispatcher.dispatch("GET", "/orders/z%C5%82/lines/2", null).pathParams())
                .isEqualTo(Map.of("kind", "orders", "key", "z\u0142", "no", "2"));
    }

    @Test
    void tellsTheRootAndTrailingSlashesApart() {
        UrlDispatcher<String> dispatcher = over(route("/"), route("/a"), route("/b/"));

        assertThat(found(dispatcher, "/")).isEqualTo("/[]");
        assertThat(found(dispatcher, "/a")).isEqualTo("/a[]");
        assertThat(found(dispatcher, "/b/")).isEqualTo("/b/[]");
        assertThatThrownBy(() -> found(dispatcher, "/a/")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> found(dispatcher, "/b")).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/a;x=1", "//a", "/a//", "/a%2fb", "/%61%2f", "/x/y;v=1", "/x/y%2fz", "/x/", "/A", "/x/%3Cb%3E"})
    void matchesNoTricks(String path) {
        UrlDispatcher<String> dispatcher = over(route("/a"), route("/a/b"), route("/x/{y}"));

        assertThatThrownBy(() -> found(dispatcher, path))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("Unknown URL: " + path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a/%2e%2e/b", "/x/%2E", "/x/%00", "/x/%c0%ae", "/x/%4"})
    void refusesWhatIsNoPath(String path) {
        assertThatThrownBy(() -> found(over(route("/{x}/{y}")), path)).isInstanceOf(BadRequestException.class);
    }

    @Test
    void saysWhichVerbsAreAllowedHeadToo() {
        UrlDispatcher<String> dispatcher = over(route("/a", "PUT"), route("/a", "GET", "POST"));

        var refused =
                catchThrowableOfType(MethodNotAllowedException.class, () -> dispatcher.dispatch("DELETE", "/a", null));

        assertThat(refused.allowed()).containsExactly("GET", "HEAD", "POST", "PUT");
        assertThat(refused.code()).isEqualTo(ErrorCode.METHOD_NOT_ALLOWED);
    }

    @Test
    void answersHeadWhereItAnswersGet() {
        UrlDispatcher<String> dispatcher = over(route("/a", "GET"), route("/b", "POST"), route("/c"));

        assertThat(dispatcher.dispatch("HEAD", "/a", null).target()).isEqualTo("/a[GET]");
        assertThat(dispatcher.dispatch("HEAD", "/c", null).target()).isEqualTo("/c[]");
        assertThatThrownBy(() -> dispatcher.dispatch("HEAD", "/b", null)).isInstanceOf(MethodNotAllowedException.class);
    }

    @Test
    void prefersARouteThatNamesTheVerbThenTheFirstGiven() {
        UrlDispatcher<String> dispatcher =
                new UrlDispatcher<>(List.of(named("any"), named("first", "GET"), named("second", "GET")));

        assertThat(dispatcher.dispatch("GET", "/a", null).target()).isEqualTo("first");
        assertThat(dispatcher.dispatch("PATCH", "/a", null).target()).isEqualTo("any");
    }

    private static Route<String> named(String target, String... methods) {
        return new Route<>(UrlPattern.parse("/a"), Set.of(methods), "", "", target);
    }

    @Test
    void looksFurtherWhenTheMostSpecificRouteLacksTheVerb() {
        UrlDispatcher<String> dispatcher = over(route("/a", "POST"), route("/{x}", "GET"));

        assertThat(found(dispatcher, "/a")).isEqualTo("/{x}[GET]");
    }

    @Test
    void choosesByAccept() {
        UrlDispatcher<String> dispatcher =
                over(producing("application/json", "/a", "GET"), producing("text/csv", "/a", "GET"));

        assertThat(accepting(dispatcher, "text/csv")).endsWith("text/csv");
        assertThat(accepting(dispatcher, "text/*, image/png")).endsWith("text/csv");
        assertThat(accepting(dispatcher, null)).endsWith("application/json");
        ServiceException refused =
                catchThrowableOfType(ServiceException.class, () -> accepting(dispatcher, "image/png"));
        assertThat(refused.code()).isEqualTo(ErrorCode.NOT_ACCEPTABLE);
    }

    private static String accepting(UrlDispatcher<String> dispatcher, @Nullable String accept) {
        return dispatcher.dispatch("GET", "/a", accept).target();
    }

    @Test
    void visitsAsManyNodesOfATenThousandRoutesAsOfTen() {
        List<String> path = List.of("api", "v1", "thing7", "key", "part");

        assertThat(visited(RouteNode.treeOf(routes(10_000)), path, 0))
                .isEqualTo(visited(RouteNode.treeOf(routes(10)), path, 0))
                .isEqualTo(6);
        assertThat(new UrlDispatcher<>(routes(10_000))
                        .dispatch("GET", "/api/v1/thing9999/k/part", null)
                        .target())
                .isEqualTo("/api/v1/thing9999/{id}/part[GET]");
    }

    private static List<Route<String>> routes(int count) {
        List<Route<String>> routes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            routes.add(route("/api/v1/thing" + i + "/{id}/part", "GET"));
        }
        return routes;
    }

    /** How many nodes a look-up of this path could come by at most. */
    private static int visited(@Nullable RouteNode<String> node, List<String> path, int depth) {
        if (node == null) {
            return 0;
        }
        return depth == path.size()
                ? 1
                : 1 + visited(node.literal(path.get(depth)), path, depth + 1) + visited(node.param(), path, depth + 1);
    }
}
