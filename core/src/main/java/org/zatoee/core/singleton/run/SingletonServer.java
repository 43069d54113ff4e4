// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.singleton.SingletonTerm;
import org.zatoee.core.singleton.SingletonTimes;
import org.zatoee.core.singleton.election.Election;
import org.zatoee.core.singleton.election.ElectionAction;
import org.zatoee.core.singleton.election.ElectionAction.Ask;
import org.zatoee.core.singleton.election.ElectionAction.Granted;
import org.zatoee.core.singleton.election.ElectionAction.Prolonged;
import org.zatoee.core.singleton.election.ElectionAction.Revoked;
import org.zatoee.core.singleton.election.StoreCall.HandOver;
import org.zatoee.core.singleton.election.StoreReply;

/**
 * One server's part in being the singleton of its cluster: it stands for election, holds a term while it can renew it, and
 * has its duties begin and end. The thread that calls {@link #tick()} never waits for a database, so a term ends in time
 * while one hangs. Thread-safe.
 */
public final class SingletonServer implements AutoCloseable {

    /** How often {@link #tick()} is to be called: how much later than its deadline duties learn of the end of a term. */
    public static final Duration TICK = Duration.ofMillis(50);

    /** Within this a server that stops has handed over; otherwise others wait for the time-out. */
    private static final Duration HAND_OVER_WITHIN = Duration.ofSeconds(2);

    private final StoreAccess store;
    private final DutyRoster duties;
    private final Executor threads;
    private final LongSupplier nanoTime;
    private final Election election;
    private volatile @Nullable HeldTerm held;

    /**
     * A server that does not stand yet.
     *
     * @param threads run what asks the store, and begins and ends duties
     * @param nanoTime the time in nanoseconds, like {@link System#nanoTime()}
     */
    public SingletonServer(
            StoreAccess store,
            SingletonTimes times,
            DutyRoster duties,
            Executor threads,
            LongSupplier nanoTime,
            RandomGenerator random) {
        this.store = store;
        this.duties = duties;
        this.threads = threads;
        this.nanoTime = nanoTime;
        this.election = new Election(store.token(), times, random);
    }

    /** The term this server holds at this moment. */
    public Optional<SingletonTerm> term() {
        return Optional.<SingletonTerm>ofNullable(held).filter(SingletonTerm::isHeld);
    }

    /** For how long this server has seen no sign of whoever holds the term; zero if it is this one. */
    public Duration silence() {
        synchronized (this) {
            return term().isPresent() ? Duration.ZERO : Duration.ofNanos(election.silence(nanoTime.getAsLong()));
        }
    }

    /** Stands for election from now on. */
    public void stand() {
        step(part -> part.stand(nanoTime.getAsLong()));
    }

    /** Ends its duties, then hands over; does not stand any more. Returns at once. */
    public void withdraw() {
        step(part -> part.withdraw(nanoTime.getAsLong()));
    }

    /** Lets time go by. Never waits, never throws. */
    public void tick() {
        step(part -> part.tick(nanoTime.getAsLong()));
    }

    /** Withdraws, and waits until it has handed over, for at most 2 s. */
    @Override
    public void close() {
        withdraw();
        awaitRest(System.nanoTime() + HAND_OVER_WITHIN.toNanos());
    }

    private synchronized void awaitRest(long end) {
        try {
            for (long left = end - System.nanoTime();
                    left > 0 && !election.isAtRest();
                    left = end - System.nanoTime()) {
                wait(TimeUnit.NANOSECONDS.toMillis(left) + 1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void step(Function<Election, List<ElectionAction>> input) {
        List<Ask> asks = new ArrayList<>();
        synchronized (this) {
            input.apply(election).forEach(action -> note(action, asks));
            notifyAll();
        }
        asks.forEach(this::ask);
        duties.catchUp();
    }

    /** What happens to the term is noted in the order it happened; under the lock. */
    private void note(ElectionAction action, List<Ask> asks) {
        if (action instanceof Granted granted) {
            HeldTerm term = new HeldTerm(granted.mandate(), nanoTime);
            held = term;
            duties.grant(term, granted.reason());
        } else if (action instanceof Prolonged prolonged && held != null) {
            held.prolong(prolonged.mandate());
        } else if (action instanceof Revoked revoked && held != null) {
            held.end();
            duties.revoke(held, revoked.ending());
            held = null;
        } else if (action instanceof Ask ask && ask.call() instanceof HandOver) {
            // Only once the duties have ended.
            duties.then(() -> perform(ask));
        } else if (action instanceof Ask ask) {
            asks.add(ask);
        }
    }

    private void ask(Ask ask) {
        try {
            threads.execute(() -> perform(ask));
        } catch (RuntimeException e) {
            // The threads are gone or all taken: as if the store were away.
            step(part -> part.replied(nanoTime.getAsLong(), ask.id(), StoreReply.FAILED));
        }
    }

    private void perform(Ask ask) {
        StoreReply reply = store.perform(ask.call());
        step(part -> part.replied(nanoTime.getAsLong(), ask.id(), reply));
    }
}
