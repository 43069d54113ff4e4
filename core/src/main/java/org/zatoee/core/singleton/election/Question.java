// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton.election;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** What the store was asked and has not answered: one thing at a time. A later answer to an earlier one does not count. */
final class Question {

    private final long patience;
    private long id;
    private long askedAt;
    private @Nullable StoreCall open;

    /**
     * Nothing was asked yet.
     *
     * @param patience how long an answer is waited for, in nanoseconds
     */
    Question(long patience) {
        this.patience = patience;
    }

    /** Asks, and gives up what was asked before; returns what names the question. */
    long ask(StoreCall call, long now) {
        open = call;
        askedAt = now;
        return ++id;
    }

    boolean isOpen() {
        return open != null;
    }

    boolean isOpen(long asked) {
        return open != null && id == asked;
    }

    StoreCall call() {
        return Objects.requireNonNull(open, "nothing was asked");
    }

    long askedAt() {
        return askedAt;
    }

    void close() {
        open = null;
    }

    void giveUpIfLate(long now) {
        if (open != null && now - askedAt >= patience) {
            open = null;
        }
    }
}
