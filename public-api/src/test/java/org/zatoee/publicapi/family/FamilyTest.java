// SPDX-License-Identifier: Apache-2.0
package org.zatoee.publicapi.family;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FamilyTest {

    @Test
    void readsChannelsOfAnyRelease() {
        Map<String, Object> item = Map.of(
                "id", 7L,
                "name", "orders",
                "is_active", true,
                "connection", "channel",
                "transport", "plain_http",
                "url_path", "/orders/{id}",
                "method", "GET",
                "service_name", "orders.get");
        HttpSoap channel =
                new HttpSoap(7, "orders", true, "channel", "plain_http", "/orders/{id}", "GET", "orders.get");
        assertThat(HttpSoap.of(item)).isEqualTo(channel);
        assertThat(HttpSoap.of(Map.of("service", "orders.get")).service()).isEqualTo("orders.get");
    }

    @Test
    void numbersAndFlagsMayBeTexts() {
        assertThat(SecurityDefinition.of(Map.of("id", "3", "name", "n", "is_active", "True", "username", "u")))
                .isEqualTo(new SecurityDefinition(3, "n", true, "u"));
    }

    @Test
    void whatIsMissingIsEmpty() {
        assertThat(SecurityDefinition.of(Map.of())).isEqualTo(new SecurityDefinition(0, "", false, ""));
        assertThat(SecurityDefinition.of(Map.of("id", "no number")).id()).isZero();
    }
}
