// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.type;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class StartDateTest {

    @ParameterizedTest
    @CsvSource({
        "2030-01-31T23:59:01, 2030-01-31T23:59:01",
        "2030-01-31 23:59:01, 2030-01-31T23:59:01",
        "2030-01-31T23:59, 2030-01-31T23:59:00",
        "2030-01-31T23:59:01.123456, 2030-01-31T23:59:01",
        "2030-01-31T23:59:01Z, 2030-01-31T23:59:01",
        "2030-01-31T23:59:01+00:00, 2030-01-31T23:59:01"
    })
    void allFormsAreKeptAsOne(String sent, String kept) {
        assertThat(StartDate.parse(sent)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "2030-02-30T00:00:00",
                "2030-13-01T00:00:00",
                "2030-01-01T25:00:00",
                "9999-01-01T00:00:00",
                "0001-01-01T00:00:00",
                "2030-01-01",
                "2030-01-01T00:00:00+02:00",
                "1893456000"
            })
    void whatIsNoTimeIsRefused(String sent) {
        assertThatIllegalArgumentException().isThrownBy(() -> StartDate.parse(sent));
    }
}
