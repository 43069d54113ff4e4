// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton.election;

import java.util.Objects;

import org.zatoee.core.singleton.SingletonRow;
import org.zatoee.core.singleton.TakeOverReason;

/** What an election asks of the store. */
public sealed interface StoreCall {

    /** Reads what there is. */
    record Look() implements StoreCall {}

    /**
     * Takes over, if nothing has changed.
     *
     * @param expected what was read
     * @param term the number of the new term
     * @param reason why
     * @param silentNanos for how long the holder has not been heard of
     */
    record Take(SingletonRow expected, long term, TakeOverReason reason, long silentNanos) implements StoreCall {

        public Take {
            Objects.requireNonNull(expected, "expected");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Renews a term. */
    record Renew(long term) implements StoreCall {}

    /** Gives a term back. */
    record HandOver(long term) implements StoreCall {}
}
