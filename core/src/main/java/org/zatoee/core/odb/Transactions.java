// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.odb;

import java.util.function.Supplier;

/** Runs work in a transaction. Thread-safe. */
public interface Transactions {

    /**
     * Runs the work in one transaction: all repository calls it makes on this thread take part. Work inside other work
     * joins it. Commits when the work returns, rolls back when it throws. Once work inside other work has thrown,
     * nothing of either is kept, even if the other work catches it and returns.
     *
     * @return what the work returns
     * @throws RolledBackException if the work returns, but work inside it threw
     */
    <T> T inTransaction(Supplier<T> work);
}
