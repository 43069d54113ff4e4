// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.workload;

import java.util.ArrayList;
import java.util.List;

/** The work itself. */
public final class Pricing {

    private static final double EXPRESS_FEE = 9.5;

    private Pricing() {}

    /** Prices an order. */
    public static Receipt price(Order order) {
        List<Receipt.Item> items = new ArrayList<>(order.lines().size());
        double total = order.express() ? EXPRESS_FEE : 0;
        for (Order.Line line : order.lines()) {
            double sum = line.quantity() * line.price();
            items.add(new Receipt.Item(line.product(), sum));
            total += sum;
        }
        return new Receipt(order.id(), order.customer(), order.currency(), total, items);
    }
}
