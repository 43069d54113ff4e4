// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.workload;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PricingTest {

    @Test
    void sumsLinesAndTheExpressFee() {
        Order order = new Order(1, "Ada", "EUR", true, List.of(new Order.Line("gear", 2, 1.5)));

        assertThat(Pricing.price(order))
                .isEqualTo(new Receipt(1, "Ada", "EUR", 12.5, List.of(new Receipt.Item("gear", 3.0))));
    }
}
