// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.workload;

import java.util.List;

/** What is answered. */
public record Receipt(long id, String customer, String currency, double total, List<Item> items) {

    /** A line with its sum. */
    public record Item(String product, double sum) {}
}
