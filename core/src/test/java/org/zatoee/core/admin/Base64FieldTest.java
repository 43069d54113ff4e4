// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.admin.input.Base64Field;
import org.zatoee.service.BadRequestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class Base64FieldTest {

    @ParameterizedTest
    @ValueSource(strings = {"aGVsbG8=", "aGVs\nbG8=\n", "aGVs\r\nbG8=", "aGVsbG8"})
    void linesMayBeBrokenAndTheEndMayBeMissing(String text) {
        assertThat(Base64Field.decode("payload", text)).isEqualTo("hello".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"***", "aGVsbG8=!", "a", "{\"a\": 1}", "aGVs_G8="})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Base64Field.decode("payload", text))
                .isInstanceOf(BadRequestException.class)
                .hasMessage("payload: must be base64");
    }

    @Test
    void nothingIsNoBytes() {
        assertThat(Base64Field.decode("payload", "")).isEmpty();
    }
}
