// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AcceptEncodingTest {

    @ParameterizedTest
    @CsvSource({
        ", false",
        "gzip, true",
        "'br, GZIP;q=0.5', true",
        "'gzip;q=0, *', false",
        "gzip;q=0.00, false",
        "*, true",
        "*;q=0, false",
        "br, false",
        "'', false",
        "x-gzip, true"
    })
    void saysWhetherGzipIsTaken(String header, boolean taken) {
        assertThat(AcceptEncoding.takesGzip(header)).isEqualTo(taken);
    }
}
