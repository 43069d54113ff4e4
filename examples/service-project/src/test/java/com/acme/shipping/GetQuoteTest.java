// SPDX-License-Identifier: Apache-2.0
package com.acme.shipping;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.test.AsyncInvocation;
import org.zatoee.service.test.TestContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GetQuoteTest {

    private final TestContext zato = TestContext.create();
    private final GetQuote service = new GetQuote();

    private GetQuote.Quote quote(String country, String kilograms) {
        return service.handle(new GetQuote.Input(country, new BigDecimal(kilograms)), zato);
    }

    @Test
    void costsWhatTheTariffOfTheCountrySays() {
        assertThat(quote("pl", "2.5")).isEqualTo(new GetQuote.Quote("pl", new BigDecimal("7.88"), "EUR"));
        assertThat(quote("DE", "1").price()).isEqualByComparingTo("6.00");
    }

    @Test
    void costsMoreByTheSurchargeThatIsConfigured() {
        zato.withConfig("shipping.surcharge-percent", "10");

        assertThat(quote("de", "1").price()).isEqualByComparingTo("6.60");
    }

    @Test
    void isRecordedInTheBackground() {
        GetQuote.Quote quote = quote("fr", "3");

        assertThat(zato.asyncInvocations()).singleElement().satisfies(call -> {
            assertThat(call.service()).isEqualTo("com.acme.shipping.record-quote");
            assertThat(call.input()).isEqualTo(quote);
        });
    }

    @Test
    void refusesWhatCannotBeSent() {
        assertThatThrownBy(() -> quote("xx", "1"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("'xx'");
        assertThatThrownBy(() -> quote("de", "0")).isInstanceOf(BadRequestException.class);
        assertThatThrownBy(() -> quote("de", "30.01"))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("kilograms");
        assertThat(zato.asyncInvocations()).extracting(AsyncInvocation::service).isEmpty();
    }
}
