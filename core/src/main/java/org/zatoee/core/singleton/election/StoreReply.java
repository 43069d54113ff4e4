// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton.election;

import java.util.Objects;

import org.zatoee.core.singleton.SingletonRow;

/** What the store answered. */
public sealed interface StoreReply {

    /** Done as asked. */
    StoreReply DONE = new Done();

    /** Not done, because something has changed. */
    StoreReply REFUSED = new Refused();

    /** Not known: it may have been done, or not, or will be. */
    StoreReply FAILED = new Failed();

    /** What was read. */
    record Seen(SingletonRow row) implements StoreReply {

        public Seen {
            Objects.requireNonNull(row, "row");
        }
    }

    /**
     * Not done, because there has been a higher term than the store knows: it went back.
     *
     * @param highest that term
     */
    record Behind(long highest) implements StoreReply {}

    /** See {@link StoreReply#DONE}. */
    record Done() implements StoreReply {}

    /** See {@link StoreReply#REFUSED}. */
    record Refused() implements StoreReply {}

    /** See {@link StoreReply#FAILED}. */
    record Failed() implements StoreReply {}
}
