// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.kvdb;

import org.zatoee.core.singleton.TermRegister;

/** The terms that a key/value database in memory knows. */
record InMemoryTerms(InMemoryKvdbConnector connector) implements TermRegister {

    @Override
    public long highest() {
        return connector.highestTerm().get();
    }

    @Override
    public long raise(long term) {
        return connector.highestTerm().accumulateAndGet(term, Math::max);
    }
}
