// SPDX-License-Identifier: Apache-2.0
package org.zatoee.examples.orders;

import java.math.BigDecimal;

/**
 * One line of an order.
 *
 * @param product what was ordered
 * @param quantity how many
 * @param unitPrice the price of one
 */
public record OrderLine(String product, int quantity, BigDecimal unitPrice) {

    BigDecimal price() {
        return unitPrice.multiply(BigDecimal.valueOf(quantity));
    }
}
