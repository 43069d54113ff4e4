// SPDX-License-Identifier: Apache-2.0
package org.zatoee.examples.orders;

import org.junit.jupiter.api.Test;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.test.TestContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GetOrderTest {

    private final GetOrder service = new GetOrder();

    @Test
    void findsAnOrder() {
        Order order = service.handle(new GetOrder.Input(1001), TestContext.create());

        assertThat(order.id()).isEqualTo(1001);
        assertThat(order.customer().email()).contains("ada@example.com");
        assertThat(order.lines()).extracting(OrderLine::product).containsExactly("Notebook, squared", "Fountain pen");
    }

    @Test
    void addsTheLinesUp() {
        Order order = service.handle(new GetOrder.Input(1001), TestContext.create());

        assertThat(order.total()).isEqualByComparingTo("52.50");
    }

    @Test
    void findsAnOrderOfACustomerWithoutAnAddress() {
        Order order = service.handle(new GetOrder.Input(1002), TestContext.create());

        assertThat(order.customer().email()).isEmpty();
    }

    @Test
    void saysWhichOrderThereIsNot() {
        assertThatThrownBy(() -> service.handle(new GetOrder.Input(7), TestContext.create()))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("There is no order 7");
    }
}
