// SPDX-License-Identifier: Apache-2.0
package org.zatoee.examples.orders;

/** How far an order is. */
public enum OrderStatus {
    PLACED,
    PAID,
    SHIPPED
}
