// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.calls;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zatoee.core.settings.CallSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Secrets are not kept in samples, whatever the format. */
class SecretMaskTest {

    private static final SecretMask MASK = new SecretMask(CallSettings.DEFAULT.secretFields());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"password\": \"a\\\"b\", \"c\": 1} | {\"password\": \"******\", \"c\": 1}",
                "{\"password1\":\"a\",\"password2\":\"b\"} | {\"password1\":\"******\",\"password2\":\"******\"}",
                "{\"api_key\": 123} | {\"api_key\": ******}",
                "{\"api-key\": null, \"x\": 1} | {\"api-key\": ******, \"x\": 1}",
                "{\"auth_data\":{\"a\":1,\"Secret\":\"s\"}} | {\"auth_data\":{\"a\":1,\"Secret\":\"******\"}}",
                "<a><password>se<b/>cret</password></a> | <a><password>******<b/>cret</password></a>",
                "<x:user-token id=\"1\">abc</x:user-token> | <x:user-token id=\"1\">******</x:user-token>",
                "<a client_secret='it' b='c'/> | <a client_secret='******' b='c'/>",
                "user=ada&password=pw&x=1 | user=ada&password=******&x=1",
                "access_token=abc | access_token=******",
                "{\"url\":\"http://h/p?token=abc&a=b\"} | {\"url\":\"http://h/p?token=******&a=b\"}",
                "{\"name\":\"Ada\"} | {\"name\":\"Ada\"}"
            })
    void areMasked(String text, String masked) {
        assertThat(MASK.mask(text)).isEqualTo(masked);
    }

    @Test
    void areMaskedWhereTheTextIsCutOff() {
        assertThat(MASK.mask("{\"password\":\"half of i")).isEqualTo("{\"password\":\"******\"");
        assertThat(MASK.mask("{\"password\":\"half\\")).isEqualTo("{\"password\":\"******\"");
        assertThat(MASK.mask("{\"password\":")).isEqualTo("{\"password\":");
        assertThat(MASK.mask("<secret>half of i")).isEqualTo("<secret>******");
        assertThat(MASK.mask("password=half")).isEqualTo("password=******");
    }

    @Test
    void areFoundInNoTimeInWhatIsMeantToTakeLong() {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            MASK.mask("\"".repeat(10_000));
            MASK.mask("a".repeat(10_000));
            MASK.mask("\"" + "token".repeat(2_000));
            MASK.mask("<token ".repeat(1_500));
            MASK.mask(" \ttoken  ".repeat(1_000));
        });
    }
}
