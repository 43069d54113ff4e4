// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.input;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MaskedSecretsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "password1",
                "PASSWORD",
                "db_passwd",
                "pwd",
                "passphrase",
                "client-secret",
                "accessToken",
                "token",
                "api_key",
                "api-key",
                "apiKey",
                "X-API-Key",
                "Authorization",
                "private.key",
                "credentials",
                "key"
            })
    void masksWhatLooksSecret(String name) {
        assertThat(MaskedSecrets.of(Map.of(name, "hunter2")).toString()).doesNotContain("hunter2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "keyboard", "username", "monkey", "pinned", "compass", "id"})
    void leavesTheRestAsItIs(String name) {
        assertThat(MaskedSecrets.of(Map.of(name, "value"))).isEqualTo(Map.of(name, "value"));
    }

    @Test
    void looksIntoObjectsAndLists() {
        Map<String, Object> input = Map.of(
                "users",
                Arrays.asList(Map.of("name", "anna", "password", "hunter2"), null, List.of(Map.of("token", "hunter2"))),
                "secret",
                Map.of("deep", "hunter2"));

        String masked = MaskedSecrets.of(input).toString();

        assertThat(masked).contains("anna").contains(MaskedSecrets.MASK).doesNotContain("hunter2");
    }
}
