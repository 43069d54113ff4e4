// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton.election;

import java.util.List;
import java.util.Random;

import org.zatoee.core.singleton.SingletonTimes;

/** A server on a clock of its own, which begins anywhere and runs too fast or too slow. */
final class SimulatedServer {

    private final String name;
    private final SingletonTimes times;
    private final long offset;
    private final double rate;
    private final Random random;
    private int processes;
    private String token;
    private Election election;
    private long pausedUntil;

    SimulatedServer(String name, SingletonTimes times, long offset, double rate, Random random) {
        this.name = name;
        this.times = times;
        this.offset = offset;
        this.rate = rate;
        this.random = random;
        restart();
    }

    /** Its process is killed, and another one started, which does not stand yet. */
    final void restart() {
        token = name + "/" + processes++;
        election = new Election(token, times, random);
    }

    SingletonTimes times() {
        return times;
    }

    String token() {
        return token;
    }

    long clock(long time) {
        return offset + (long) (time * rate);
    }

    void pause(long until) {
        pausedUntil = Math.max(pausedUntil, until);
    }

    long pausedUntil() {
        return pausedUntil;
    }

    boolean believes(long time) {
        Mandate mandate = election.mandate();
        return mandate != null && !mandate.isOver(clock(time));
    }

    List<ElectionAction> stand(long time) {
        return election.stand(clock(time));
    }

    List<ElectionAction> withdraw(long time) {
        return election.withdraw(clock(time));
    }

    List<ElectionAction> tick(long time) {
        return election.tick(clock(time));
    }

    List<ElectionAction> replied(long time, String asked, long id, StoreReply reply) {
        // What the process before asked, nobody waits for.
        return asked.equals(token) ? election.replied(clock(time), id, reply) : List.of();
    }
}
