// SPDX-License-Identifier: Apache-2.0
package org.zatoee.examples.billing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.zatoee.examples.orders.GetOrder;
import org.zatoee.service.ServiceException;
import org.zatoee.service.test.AsyncInvocation;
import org.zatoee.service.test.TestContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How a service that reaches for much is tested: in milliseconds, without a server. */
class BillOrderTest {

    private final BillOrder service = new BillOrder();
    private final TestContext zato = TestContext.create()
            .withTime(Instant.parse("2030-01-31T12:00:00Z"))
            .withTranslation("shop", "currency", "EUR", "ledger", "currency", "978");

    BillOrderTest() {
        GetOrder orders = new GetOrder();
        zato.whenInvoked(GetOrder.class, input -> orders.handle(input, zato));
    }

    @Test
    void billsInTheCurrencyOfTheLedger() throws Exception {
        BillOrder.Bill bill = service.handle(new BillOrder.Input(1001), zato);

        assertThat(bill)
                .isEqualTo(new BillOrder.Bill("B1001", "978", new BigDecimal("52.50"), LocalDate.parse("2030-02-14")));
    }

    @Test
    void givesTheTimeThatIsConfigured() throws Exception {
        zato.withConfig("billing.days", "30");

        assertThat(service.handle(new BillOrder.Input(1001), zato).dueOn()).isEqualTo("2030-03-02");
    }

    @Test
    void billsAnOrderOnce() throws Exception {
        service.handle(new BillOrder.Input(1001), zato);

        assertThatThrownBy(() -> service.handle(new BillOrder.Input(1001), zato))
                .isInstanceOf(ServiceException.class)
                .hasMessage("Order 1001 was billed already");
    }

    @Test
    void doesNotBillWhileAnotherServerDoes() {
        zato.withLockHeldByOthers("bill:1001");

        assertThatThrownBy(() -> service.handle(new BillOrder.Input(1001), zato))
                .isInstanceOf(ServiceException.class)
                .hasMessageContaining("bill:1001");
    }

    @Test
    void leavesTheRestToTheBackground() throws Exception {
        service.handle(new BillOrder.Input(1001), zato);

        assertThat(zato.asyncInvocations()).extracting(AsyncInvocation::service).containsExactly("text.statistics");
    }
}
