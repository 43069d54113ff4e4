// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.service;

import org.zatoee.benchmarks.workload.Order;
import org.zatoee.benchmarks.workload.Pricing;
import org.zatoee.benchmarks.workload.Receipt;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ServiceName;

/** Record in, record out. */
@ServiceName("benchmark.price-order")
public final class PriceOrder implements Service<Order, Receipt> {

    @Override
    public Receipt handle(Order order, ServiceContext zato) {
        return Pricing.price(order);
    }
}
