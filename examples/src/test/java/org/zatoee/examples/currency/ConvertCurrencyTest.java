// SPDX-License-Identifier: Apache-2.0
package org.zatoee.examples.currency;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.Violation;
import org.zatoee.service.test.TestContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ConvertCurrencyTest {

    private final ConvertCurrency service = new ConvertCurrency();

    @ParameterizedTest
    @CsvSource({
        "10, EUR, USD, 11.00",
        "11, USD, EUR, 10.00",
        "1, USD, JPY, 145",
        "0.125, EUR, EUR, 0.12",
        "0, EUR, PLN, 0.00",
        "1e12, EUR, EUR, 1000000000000.00",
    })
    void converts(BigDecimal amount, String from, String to, BigDecimal expected) {
        ConvertCurrency.Output output = convert(amount, from, to);

        assertThat(output.amount()).isEqualTo(expected);
        assertThat(output.currency()).isEqualTo(to);
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        BadRequestException refused = refused("-1", "eur", "XXX");

        assertThat(refused.violations()).extracting(Violation::field).containsExactly("amount", "from", "to");
        assertThat(refused.violations())
                .extracting(Violation::message)
                .contains("must be one of EUR, GBP, JPY, PLN, USD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1000000000000.01", "1e999999999", "1e-999999999", "0e999999999", "0.00000000001"})
    void refusesAmountsOutsideTheLimits(String amount) {
        assertThat(refused(amount, "EUR", "USD").violations())
                .extracting(Violation::field)
                .containsExactly("amount");
    }

    private ConvertCurrency.Output convert(BigDecimal amount, String from, String to) {
        return service.handle(new ConvertCurrency.Input(amount, from, to), TestContext.create());
    }

    private BadRequestException refused(String amount, String from, String to) {
        return catchThrowableOfType(BadRequestException.class, () -> convert(new BigDecimal(amount), from, to));
    }
}
