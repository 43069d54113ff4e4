// SPDX-License-Identifier: Apache-2.0
package org.zatoee.examples.orders;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An order, as it is sent to the caller.
 *
 * @param id its number
 * @param placedOn when it was placed
 * @param status how far it is
 * @param customer who placed it
 * @param lines what was ordered
 * @param currency the currency of all prices
 * @param total the sum of the lines
 */
public record Order(
        long id,
        LocalDate placedOn,
        OrderStatus status,
        Customer customer,
        List<OrderLine> lines,
        String currency,
        BigDecimal total) {

    public Order {
        lines = List.copyOf(lines);
    }

    /** An order whose total is the sum of its lines. */
    static Order of(
            long id, LocalDate placedOn, OrderStatus status, Customer customer, String currency, OrderLine... lines) {
        List<OrderLine> ordered = List.of(lines);
        BigDecimal total = ordered.stream().map(OrderLine::price).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Order(id, placedOn, status, customer, ordered, currency, total);
    }
}
