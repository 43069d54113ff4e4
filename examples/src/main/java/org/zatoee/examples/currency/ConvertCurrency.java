// SPDX-License-Identifier: Apache-2.0
package org.zatoee.examples.currency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.zatoee.service.BadRequestException;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ServiceName;
import org.zatoee.service.Violation;

/**
 * Converts an amount of money: {@code POST /currency/convert} with {@code {"amount": 10, "from": "EUR", "to": "USD"}}.
 *
 * <p>That the three are there, and that the amount is a number, is checked by the platform; what they mean is checked
 * here, and all that is wrong is answered at once.
 */
@ServiceName("currency.convert")
public final class ConvertCurrency implements Service<ConvertCurrency.Input, ConvertCurrency.Output> {

    private static final BigDecimal LIMIT = new BigDecimal("1000000000000");
    private static final int LIMIT_ZEROS = 12;
    private static final int MAX_DECIMAL_PLACES = 10;

    private final ExchangeRates rates = ExchangeRates.ofSamples();

    /**
     * What to convert.
     *
     * @param amount how much
     * @param from the code of its currency
     * @param to the code of the currency wanted
     */
    public record Input(BigDecimal amount, String from, String to) {}

    /**
     * The result.
     *
     * @param amount how much it is, rounded to the smallest coin
     * @param currency the code of its currency
     */
    public record Output(BigDecimal amount, String currency) {}

    @Override
    public Output handle(Input input, ServiceContext zato) {
        check(input);
        BigDecimal amount = rates.convert(input.amount(), input.from(), input.to());
        return new Output(amount, input.to());
    }

    private void check(Input input) {
        List<Violation> violations = new ArrayList<>();
        checkAmount(input.amount(), violations);
        checkCurrency("from", input.from(), violations);
        checkCurrency("to", input.to(), violations);
        if (!violations.isEmpty()) {
            throw new BadRequestException(violations);
        }
    }

    /** Looks at the scale too: a few characters such as 1e-999999999, or even 0e999999999, take ages to divide. */
    private static void checkAmount(BigDecimal amount, List<Violation> violations) {
        if (amount.signum() < 0 || amount.compareTo(LIMIT) > 0 || amount.scale() < -LIMIT_ZEROS) {
            violations.add(new Violation("amount", "must be from 0 to " + LIMIT));
        } else if (amount.scale() > MAX_DECIMAL_PLACES) {
            violations.add(new Violation("amount", "must have at most " + MAX_DECIMAL_PLACES + " decimal places"));
        }
    }

    private void checkCurrency(String field, String code, List<Violation> violations) {
        if (!rates.currencies().contains(code)) {
            violations.add(new Violation(field, "must be one of " + String.join(", ", rates.currencies())));
        }
    }
}
