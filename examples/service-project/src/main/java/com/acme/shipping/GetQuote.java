// SPDX-License-Identifier: Apache-2.0
package com.acme.shipping;

import java.math.BigDecimal;

import org.zatoee.service.BadRequestException;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;

/** Tells what sending a parcel costs. */
public final class GetQuote implements Service<GetQuote.Input, GetQuote.Quote> {

    private static final BigDecimal HEAVIEST = new BigDecimal(30);

    private final Tariffs tariffs = Tariffs.load();

    /**
     * A parcel.
     *
     * @param country where it is sent, by its two letters
     * @param kilograms how heavy it is
     */
    public record Input(String country, BigDecimal kilograms) {}

    /**
     * What it costs.
     *
     * @param country where it is sent
     * @param price the price
     * @param currency of that
     */
    public record Quote(String country, BigDecimal price, String currency) {}

    @Override
    public Quote handle(Input input, ServiceContext zato) {
        if (input.kilograms().signum() <= 0 || input.kilograms().compareTo(HEAVIEST) > 0) {
            throw new BadRequestException("kilograms", "must be more than 0 and at most " + HEAVIEST);
        }
        Tariff tariff = tariffs.of(input.country())
                .orElseThrow(() -> new NotFoundException("Nothing is sent to '" + input.country() + "'"));
        int surcharge = zato.config().number("shipping.surcharge-percent", 0);
        Quote quote = new Quote(input.country(), tariff.price(input.kilograms(), surcharge), "EUR");
        zato.invokeAsync(RecordQuote.class, quote);
        return quote;
    }
}
