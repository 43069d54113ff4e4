// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.test;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RecordedResponseTest {

    private final RecordedResponse response = TestContext.create().response();

    @Test
    void keepsWhatTheServiceSays() {
        response.status(201).header("Location", "/orders/7").contentType("text/csv");

        assertThat(response.status()).isEqualTo(201);
        assertThat(response.header("location")).contains("/orders/7");
        assertThat(response.headers()).containsOnlyKeys("Location");
        assertThat(response.contentType()).contains("text/csv");
    }

    @Test
    void hasNothingUntilTheServiceSaysSo() {
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.headers()).isEmpty();
        assertThat(response.contentType()).isEmpty();
    }

    @Test
    void replacesAnEarlierValue() {
        response.header("ETag", "1").header("etag", "2");

        assertThat(response.headers()).hasSize(1).containsEntry("ETag", "2");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 100, 199, 600})
    void refusesAStatusNoServiceMaySet(int status) {
        assertThatThrownBy(() -> response.status(status)).isInstanceOf(IllegalArgumentException.class);
        assertThat(response.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a b",
                "a:b",
                "a\r\nb",
                "naïve",
                "X-Zato-CID",
                "x-zato-anything",
                "Content-Length",
                "transfer-encoding",
                "Connection"
            })
    void refusesAHeaderNoServiceMaySet(String name) {
        assertThatThrownBy(() -> response.header(name, "1")).isInstanceOf(IllegalArgumentException.class);
        assertThat(response.headers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nSet-Cookie: b", "a\nb", "a\u0000", "\u007f"})
    void refusesAControlCharacterInAValue(String value) {
        assertThatThrownBy(() -> response.header("X-Note", value)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> response.contentType(value)).isInstanceOf(IllegalArgumentException.class);
        assertThat(response.headers()).isEmpty();
        assertThat(response.contentType()).isEmpty();
    }
}
