// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.odb;

import java.util.function.Supplier;

/** Runs work in a transaction. Thread-safe. */
public interface Transactions {

    /**
     * Runs the work in one transaction: all repository calls it makes on this thread take part. Work inside other work
     * joins it. Commits when the work returns, rolls back when it throws.
     *
     * @return what the work returns
     */
    <T> T inTransaction(Supplier<T> work);
}
