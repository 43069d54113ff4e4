// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton.election;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.singleton.SingletonTimes;
import org.zatoee.core.singleton.election.ElectionAction.Ending;
import org.zatoee.core.singleton.election.ElectionAction.Granted;
import org.zatoee.core.singleton.election.ElectionAction.Prolonged;
import org.zatoee.core.singleton.election.ElectionAction.Revoked;
import org.zatoee.core.singleton.election.StoreCall.HandOver;
import org.zatoee.core.singleton.election.StoreCall.Look;
import org.zatoee.core.singleton.election.StoreCall.Renew;
import org.zatoee.core.singleton.election.StoreCall.Take;

/**
 * One server's part in the election of the singleton. It is told the time, in nanoseconds of a clock that only goes
 * forward, and what the store answered; it says what to do. It never holds a term beyond its deadline, which it counts from
 * before it asked, and never takes over from another before that other's deadline, which it counts from after it was told;
 * so no two hold one at once. A term that has ended never comes back: the same server takes a new one. Not thread-safe.
 */
public final class Election {

    private final SingletonTimes times;
    private final RandomGenerator random;
    private final Observation observation;
    private final Question question;
    private boolean standing;
    private @Nullable Mandate mandate;
    private long due;

    /**
     * The part of a server that does not stand yet.
     *
     * @param token names its process, and no other
     * @param random keeps servers from asking all at once
     */
    public Election(String token, SingletonTimes times, RandomGenerator random) {
        this.times = times;
        this.random = random;
        this.observation = new Observation(token, times.timeout().toNanos());
        this.question = new Question(times.timeout().toNanos());
    }

    /** Stands from now on, after the initial sleep. */
    public List<ElectionAction> stand(long now) {
        if (!standing) {
            standing = true;
            due = now + times.initialSleep().toNanos();
        }
        return tick(now);
    }

    /** Does not stand any more; gives back what it holds. */
    public List<ElectionAction> withdraw(long now) {
        List<ElectionAction> actions = new ArrayList<>();
        standing = false;
        expire(now, actions);
        if (mandate != null) {
            long term = mandate.term();
            end(now, Ending.HANDED_OVER, actions);
            ask(now, new HandOver(term), actions);
        }
        return actions;
    }

    /** Time has gone by. */
    public List<ElectionAction> tick(long now) {
        List<ElectionAction> actions = new ArrayList<>();
        advance(now, actions);
        return actions;
    }

    /**
     * The store has answered.
     *
     * @param id names the question
     */
    public List<ElectionAction> replied(long now, long id, StoreReply reply) {
        List<ElectionAction> actions = new ArrayList<>();
        expire(now, actions);
        if (question.isOpen(id)) {
            StoreCall asked = question.call();
            long askedAt = question.askedAt();
            question.close();
            if (asked instanceof Look) {
                looked(now, reply, actions);
            } else if (asked instanceof Take take) {
                took(now, askedAt, take, reply, actions);
            } else if (asked instanceof Renew) {
                renewed(now, askedAt, reply, actions);
            }
            advance(now, actions);
        }
        return actions;
    }

    /** The term that is held; null for none. Whether its deadline has passed is for the caller to see. */
    public @Nullable Mandate mandate() {
        return mandate;
    }

    /** Whether nothing is held, and nothing asked that might yet be answered. */
    public boolean isAtRest() {
        return mandate == null && !question.isOpen();
    }

    /** For how long the holder has not been heard of, in nanoseconds; 0 for one that was never seen. */
    public long silence(long now) {
        return observation.silence(now);
    }

    private void advance(long now, List<ElectionAction> actions) {
        expire(now, actions);
        question.giveUpIfLate(now);
        if (question.isOpen() || now - due < 0) {
            return;
        }
        if (mandate != null) {
            ask(now, new Renew(mandate.term()), actions);
        } else if (standing) {
            ask(now, new Look(), actions);
        }
    }

    private void looked(long now, StoreReply reply, List<ElectionAction> actions) {
        due = now + pause();
        if (reply instanceof StoreReply.Seen seen) {
            observation.see(seen.row(), now);
            if (standing) {
                observation.takeOver(now).ifPresent(take -> ask(now, take, actions));
            }
            due = observation.earlier(due, now);
        }
    }

    private void took(long now, long askedAt, Take take, StoreReply reply, List<ElectionAction> actions) {
        due = now + pause();
        if (reply instanceof StoreReply.Behind behind) {
            observation.learn(behind.highest(), now);
        } else if (reply instanceof StoreReply.Done) {
            observation.learn(take.term());
            begin(now, askedAt, take, actions);
        }
    }

    private void begin(long now, long askedAt, Take take, List<ElectionAction> actions) {
        Mandate taken = new Mandate(take.term(), askedAt + times.tenure().toNanos());
        if (taken.isOver(now)) {
            // Others may be about to take over. The row has this token: the next look takes a new term.
            due = now;
        } else if (standing) {
            mandate = taken;
            due = askedAt + times.renewEvery().toNanos();
            actions.add(new Granted(taken, take.reason()));
        } else {
            ask(now, new HandOver(taken.term()), actions);
        }
    }

    private void renewed(long now, long askedAt, StoreReply reply, List<ElectionAction> actions) {
        if (mandate == null) {
            return;
        }
        if (reply instanceof StoreReply.Done) {
            mandate = new Mandate(mandate.term(), askedAt + times.tenure().toNanos());
            due = askedAt + times.renewEvery().toNanos();
            actions.add(new Prolonged(mandate));
            expire(now, actions);
        } else if (reply instanceof StoreReply.Failed) {
            due = now + times.retryAfter().toNanos();
        } else {
            end(now, Ending.TAKEN, actions);
        }
    }

    private void expire(long now, List<ElectionAction> actions) {
        if (mandate != null && mandate.isOver(now)) {
            end(now, Ending.DEADLINE, actions);
        }
    }

    private void end(long now, Ending ending, List<ElectionAction> actions) {
        if (mandate != null) {
            actions.add(new Revoked(mandate.term(), ending));
            mandate = null;
            due = now;
        }
    }

    private void ask(long now, StoreCall call, List<ElectionAction> actions) {
        actions.add(new ElectionAction.Ask(question.ask(call, now), call));
    }

    /** Between four and six fifths of the time between looks. */
    private long pause() {
        long mean = times.lookEvery().toNanos();
        return mean - mean / 5 + random.nextLong(2 * mean / 5 + 1);
    }
}
