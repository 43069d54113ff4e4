// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton.run;

import java.util.function.LongSupplier;

import org.zatoee.core.singleton.SingletonTerm;
import org.zatoee.core.singleton.election.Mandate;

/** A term of this server. It ends for all who ask the moment its deadline passes, whether or not anything runs then. */
final class HeldTerm implements SingletonTerm {

    private final LongSupplier nanoTime;
    private final long number;
    private volatile long deadline;
    private volatile boolean ended;

    HeldTerm(Mandate mandate, LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.number = mandate.term();
        this.deadline = mandate.deadline();
    }

    void prolong(Mandate mandate) {
        deadline = mandate.deadline();
    }

    void end() {
        ended = true;
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public boolean isHeld() {
        return !ended && nanoTime.getAsLong() - deadline < 0;
    }
}
