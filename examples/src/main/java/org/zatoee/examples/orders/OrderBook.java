// SPDX-License-Identifier: Apache-2.0
package org.zatoee.examples.orders;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The orders there are. Immutable: one instance of a service serves many calls at once. */
final class OrderBook {

    private final Map<Long, Order> byId;

    OrderBook(List<Order> orders) {
        byId = orders.stream().collect(Collectors.toUnmodifiableMap(Order::id, Function.identity()));
    }

    /** Two orders, 1001 and 1002, in place of an order system. */
    static OrderBook ofSamples() {
        return new OrderBook(List.of(
                Order.of(
                        1001,
                        LocalDate.of(2026, 3, 14),
                        OrderStatus.SHIPPED,
                        new Customer("Ada Byron", Optional.of("ada@example.com")),
                        "EUR",
                        new OrderLine("Notebook, squared", 3, new BigDecimal("4.20")),
                        new OrderLine("Fountain pen", 1, new BigDecimal("39.90"))),
                Order.of(
                        1002,
                        LocalDate.of(2026, 3, 15),
                        OrderStatus.PLACED,
                        new Customer("Kurt Maier", Optional.empty()),
                        "EUR",
                        new OrderLine("Desk lamp", 2, new BigDecimal("24.50")))));
    }

    Optional<Order> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }
}
