// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.workload;

import java.util.List;

/** What is asked: the price of an order. */
public record Order(long id, String customer, String currency, boolean express, List<Line> lines) {

    /** A line of an order. */
    public record Line(String product, int quantity, double price) {}
}
