// SPDX-License-Identifier: Apache-2.0
package com.acme.shipping;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.zatoee.service.test.TestContext;

import static org.assertj.core.api.Assertions.assertThat;

class RecordQuoteTest {

    private final TestContext zato = TestContext.create();

    @Test
    void countsByCountry() {
        for (String country : new String[] {"pl", "PL", "de"}) {
            new RecordQuote().handle(new GetQuote.Quote(country, BigDecimal.ONE, "EUR"), zato);
        }

        assertThat(zato.kvdb().get("shipping:quotes:pl")).contains("2");
        assertThat(zato.kvdb().get("shipping:quotes:de")).contains("1");
    }
}
