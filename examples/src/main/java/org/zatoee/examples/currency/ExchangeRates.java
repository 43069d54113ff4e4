// SPDX-License-Identifier: Apache-2.0
package org.zatoee.examples.currency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Currency;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What currencies are worth. Immutable. */
final class ExchangeRates {

    private final SortedMap<String, BigDecimal> perEuro;

    /** Rates by the code of the currency: how much of it one euro buys. */
    ExchangeRates(Map<String, BigDecimal> perEuro) {
        this.perEuro = Collections.unmodifiableSortedMap(new TreeMap<>(perEuro));
    }

    /** Four currencies and the euro, in place of a bank. */
    static ExchangeRates ofSamples() {
        return new ExchangeRates(Map.of(
                "EUR", BigDecimal.ONE,
                "GBP", new BigDecimal("0.85"),
                "JPY", new BigDecimal("160"),
                "PLN", new BigDecimal("4.30"),
                "USD", new BigDecimal("1.10")));
    }

    SortedSet<String> currencies() {
        return new TreeSet<>(perEuro.keySet());
    }

    /** Converts an amount between two known currencies, rounded to the smallest coin, halves to even. */
    BigDecimal convert(BigDecimal amount, String from, String to) {
        int coin = Currency.getInstance(to).getDefaultFractionDigits();
        return amount.multiply(rate(to)).divide(rate(from), coin, RoundingMode.HALF_EVEN);
    }

    private BigDecimal rate(String code) {
        BigDecimal rate = perEuro.get(code);
        if (rate == null) {
            throw new IllegalArgumentException("no rate for " + code);
        }
        return rate;
    }
}
