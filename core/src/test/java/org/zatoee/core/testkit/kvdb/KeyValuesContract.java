// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.kvdb;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.service.data.KeyValues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zatoee.core.testkit.broadcast.Soon.soon;

/** What every implementation of texts under keys does, seen from two servers. */
public abstract class KeyValuesContract {

    private static final Duration SHORT = Duration.ofMillis(60);

    private KeyValues server1;
    private KeyValues server2;

    /** The one database of this test, which is empty when the test starts, as another server sees it. */
    protected abstract KeyValues connect();

    @BeforeEach
    void startTwoServers() {
        server1 = connect();
        server2 = connect();
    }

    @Test
    void sharesTexts() {
        assertThat(server2.get("order:1")).isEmpty();
        server1.set("order:1", "Zażółć \n");
        assertThat(server2.get("order:1")).contains("Zażółć \n");

        assertThat(server2.delete("order:1")).isTrue();
        assertThat(server2.delete("order:1")).isFalse();
        assertThat(server1.get("order:1")).isEmpty();
    }

    @Test
    void forgetsTextsAfterTheirTime() {
        server1.set("a", "1", SHORT);
        server1.set("b", "2");
        assertThat(server1.expire("b", SHORT)).isTrue();
        assertThat(server1.expire("none", SHORT)).isFalse();
        server1.set("c", "3", SHORT);
        server1.set("c", "4");

        soon().until(() -> server2.get("a").isEmpty() && server2.get("b").isEmpty());
        assertThat(server2.get("c")).contains("4");
    }

    @Test
    void setsTextsOnlyWhereThereAreNone() {
        assertThat(server1.setIfAbsent("a", "1", SHORT)).isTrue();
        assertThat(server2.setIfAbsent("a", "2", SHORT)).isFalse();
        assertThat(server2.get("a").orElse("1")).isEqualTo("1");

        soon().until(() -> server2.setIfAbsent("a", "2", Duration.ofMinutes(1)));
        assertThat(server1.get("a")).contains("2");
    }

    @Test
    void counts() {
        assertThat(server1.increment("n", 5)).isEqualTo(5);
        assertThat(server2.increment("n", -7)).isEqualTo(-2);
        assertThat(server1.get("n")).contains("-2");
    }

    @Test
    void keepsFields() {
        assertThat(server1.fields("h")).isEmpty();
        server1.setField("h", "a", "1");
        server2.setField("h", "b", "2");
        server2.setField("h", "a", "3");

        assertThat(server1.fields("h")).isEqualTo(Map.of("a", "3", "b", "2"));
        assertThat(server1.deleteField("h", "a")).isTrue();
        assertThat(server1.deleteField("h", "a")).isFalse();
        assertThat(server2.fields("h")).isEqualTo(Map.of("b", "2"));
        assertThat(server2.delete("h")).isTrue();
        assertThat(server2.fields("h")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zato:cluster", "ZATO:x", "Zato"})
    void refusesKeysOfThePlatform(String key) {
        assertThatThrownBy(() -> server1.get(key)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> server1.set(key, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> server1.delete(key)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> server1.increment(key, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> server1.setField(key, "a", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesTimesThatAreNone() {
        assertThatThrownBy(() -> server1.set("a", "1", Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> server1.set("k".repeat(1001), "1")).isInstanceOf(IllegalArgumentException.class);
    }
}
