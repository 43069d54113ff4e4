// SPDX-License-Identifier: Apache-2.0
package org.zatoee.examples.orders;

import org.zatoee.service.NotFoundException;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ServiceName;

/**
 * Looks an order up: {@code GET /orders/{id}}.
 *
 * <p>The input is filled by name from the path, the query and the body. A missing id, or one that is not a number, is
 * answered with 400 before the service is called.
 */
@ServiceName("orders.get")
public final class GetOrder implements Service<GetOrder.Input, Order> {

    private final OrderBook orders = OrderBook.ofSamples();

    /**
     * What to look up.
     *
     * @param id the number of the order
     */
    public record Input(long id) {}

    @Override
    public Order handle(Input input, ServiceContext zato) {
        return orders.find(input.id()).orElseThrow(() -> new NotFoundException("There is no order " + input.id()));
    }
}
