// SPDX-License-Identifier: Apache-2.0
package org.zatoee.examples.billing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.zatoee.examples.orders.GetOrder;
import org.zatoee.examples.orders.Order;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ServiceException;
import org.zatoee.service.ServiceName;
import org.zatoee.service.data.HeldLock;

/**
 * Bills an order, once, whichever servers are asked to.
 *
 * <p>Shows what a service reaches: another service, a lock across all servers, texts in the KVDB, the data dictionaries, its
 * configuration ({@code service-config/billing.properties}) and work that goes on in the background.
 */
@ServiceName("billing.bill-order")
public final class BillOrder implements Service<BillOrder.Input, BillOrder.Bill> {

    private static final Duration KEPT = Duration.ofDays(30);

    /**
     * What to bill.
     *
     * @param order the number of the order
     */
    public record Input(long order) {}

    /**
     * A bill.
     *
     * @param number its number
     * @param currency the currency, by the code of the ledger
     * @param total what is to be paid
     * @param dueOn the last day for that
     */
    public record Bill(String number, String currency, BigDecimal total, LocalDate dueOn) {}

    @Override
    public Bill handle(Input input, ServiceContext zato) throws Exception {
        Order order = zato.invoke(GetOrder.class, new GetOrder.Input(input.order()), Duration.ofSeconds(5));
        String name = "bill:" + order.id();
        try (HeldLock lock = zato.lock(name)) {
            zato.logger().log(System.Logger.Level.DEBUG, "Billing under lock {0}", lock.name());
            if (!zato.kvdb().setIfAbsent(name, zato.cid().value(), KEPT)) {
                throw new ServiceException(ErrorCode.CONFLICT, "Order " + order.id() + " was billed already");
            }
        }
        zato.invokeAsync("text.statistics", "Bill for order " + order.id());
        return bill(order, zato);
    }

    private static Bill bill(Order order, ServiceContext zato) {
        String currency = zato.translate("shop", "currency", order.currency(), "ledger", "currency", order.currency());
        int days = zato.config().number("billing.days", 14);
        LocalDate today = LocalDate.ofInstant(zato.clock().instant(), ZoneOffset.UTC);
        return new Bill("B" + order.id(), currency, order.total(), today.plusDays(days));
    }
}
