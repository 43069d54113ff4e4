// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MediaTypesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                ", application/json, true",
                "\" \", application/json, true",
                "image/png, \"\", true",
                "application/json, application/json, true",
                "Application/JSON, application/json, true",
                "application/json;charset=utf-8, application/json, true",
                "application/json, application/json;charset=utf-8, true",
                "*/*, application/json, true",
                "application/*, application/json, true",
                "text/*, application/json, false",
                "text/html, application/json, false",
                "\"text/html, application/json;q=0.5\", application/json, true",
                "application/json;q=0, application/json, false",
                "application/json; q=0.000, application/json, false",
                "application/json;q=0.001, application/json, true",
                "\"application/json;q=0, */*\", application/json, false",
                "\"*/*, application/json;q=0\", application/json, false",
                "\"application/*;q=0, application/json\", application/json, true",
                "\"*/*;q=0, text/csv\", text/csv, true",
                "json, application/json, false",
                "\",,\", application/json, false"
            })
    void letsTheMostPreciseRangeDecide(String accept, String type, boolean accepted) {
        assertThat(MediaTypes.accepts(accept, type)).isEqualTo(accepted);
    }
}
