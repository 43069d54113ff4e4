// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.route;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.service.NotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** SOAP actions, and paths that are reserved. */
class RouteChoiceTest {

    private static Route<String> soap(String action) {
        return new Route<>(UrlPattern.parse("/soap"), Set.of("POST"), "", action, "action:" + action);
    }

    private static String found(@Nullable String soapAction, String... actions) {
        return new UrlDispatcher<>(
                        List.of(actions).stream().map(RouteChoiceTest::soap).toList())
                .dispatch(RouteQuery.of("POST", null, soapAction), "/soap")
                .target();
    }

    @Test
    void choosesBySoapActionWithItsQuotesStripped() {
        assertThat(found("\"get\"", "", "set", "get")).isEqualTo("action:get");
        assertThat(found("get", "set", "get")).isEqualTo("action:get");
        assertThat(found("other", "set", "")).isEqualTo("action:");
        assertThat(found("\"\"", "set", "")).isEqualTo("action:");
    }

    @Test
    void leavesARequestWithoutActionToTheRouteThatTakesAllOrElseToTheFirst() {
        assertThat(found(null, "set", "")).isEqualTo("action:");
        assertThat(found(null, "set", "get")).isEqualTo("action:set");
    }

    @Test
    void knowsNoOtherAction() {
        assertThatThrownBy(() -> found("\"other\"", "set", "get"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("SOAP action: other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/zato/unknown",
                "/zato",
                "/zato/",
                "/%7aato/ping",
                "/zato/%70ing",
                "/zato/ping/x",
                "/zato;a/ping",
                "/zato/ping;a",
                "//zato/ping"
            })
    void reservesPathsForRoutesThatNameThem(String path) {
        Route<String> own = new Route<>(UrlPattern.parse("/zato/ping"), Set.of(), "", "", "own");
        Route<String> any = new Route<>(UrlPattern.parse("/{x}", true), Set.of(), "", "", "any");
        UrlDispatcher<String> dispatcher = new UrlDispatcher<>(List.of(own, any), Set.of("zato"));

        assertThat(dispatcher.dispatch("GET", "/zato/ping", null).target()).isEqualTo("own");
        assertThat(dispatcher.dispatch("GET", "/other/ping", null).target()).isEqualTo("any");
        assertThatThrownBy(() -> dispatcher.dispatch("GET", path, null)).isInstanceOf(NotFoundException.class);
    }
}
