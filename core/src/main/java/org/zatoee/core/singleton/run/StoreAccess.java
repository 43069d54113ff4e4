// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton.run;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.zatoee.core.cluster.Server;
import org.zatoee.core.singleton.Claim;
import org.zatoee.core.singleton.SingletonRow;
import org.zatoee.core.singleton.SingletonStore;
import org.zatoee.core.singleton.TakeOver;
import org.zatoee.core.singleton.election.StoreCall;
import org.zatoee.core.singleton.election.StoreCall.HandOver;
import org.zatoee.core.singleton.election.StoreCall.Renew;
import org.zatoee.core.singleton.election.StoreCall.Take;
import org.zatoee.core.singleton.election.StoreReply;

/**
 * How one process asks the store of its cluster, on behalf of the election. It has a token of its own: two processes that
 * run as the same server are two. Thread-safe.
 */
public final class StoreAccess {

    /** One that hangs, and the next; more would take all connections. */
    private static final int AT_ONCE = 2;

    private final SingletonStore store;
    private final KnownTerms terms;
    private final Server server;
    private final Duration timeout;
    private final InstantSource clock;
    private final String token = UUID.randomUUID().toString();
    private final AtomicInteger underWay = new AtomicInteger();
    private final Reachability reachability = new Reachability();

    /**
     * Reaches the store.
     *
     * @param timeout for how long this process counts as alive without a renewal
     */
    public StoreAccess(SingletonStore store, KnownTerms terms, Server server, Duration timeout, InstantSource clock) {
        this.store = Objects.requireNonNull(store, "store");
        this.terms = Objects.requireNonNull(terms, "terms");
        this.server = Objects.requireNonNull(server, "server");
        this.timeout = timeout;
        this.clock = clock;
    }

    String token() {
        return token;
    }

    /** What the store answers; whatever goes wrong, that it failed. */
    StoreReply perform(StoreCall call) {
        try {
            if (underWay.incrementAndGet() > AT_ONCE) {
                return StoreReply.FAILED;
            }
            StoreReply reply = reply(call);
            reachability.answered(server.name());
            return reply;
        } catch (RuntimeException e) {
            reachability.failed(server.name(), e);
            return StoreReply.FAILED;
        } finally {
            underWay.decrementAndGet();
        }
    }

    private StoreReply reply(StoreCall call) {
        if (call instanceof Take take) {
            return take(take);
        }
        if (call instanceof Renew renew) {
            boolean renewed = store.renew(server.clusterId(), token, renew.term());
            terms.keepRaised(renew.term());
            return done(renewed);
        }
        if (call instanceof HandOver handOver) {
            return done(store.release(server.clusterId(), token, handOver.term()));
        }
        return new StoreReply.Seen(store.read(server.clusterId()));
    }

    /** Not if the KVDB knows of a term as high; and known there before anybody holds it. */
    private StoreReply take(Take take) {
        long highest = terms.highest();
        if (highest >= take.term()) {
            return new StoreReply.Behind(highest);
        }
        if (!store.take(server.clusterId(), take.expected(), claim(take))) {
            return StoreReply.REFUSED;
        }
        long raised = terms.raise(take.term());
        return raised > take.term() ? new StoreReply.Behind(raised) : StoreReply.DONE;
    }

    private Claim claim(Take take) {
        return new Claim(
                token,
                timeout,
                new TakeOver(
                        take.term(),
                        new SingletonRow.ServerRef(server.id(), server.name()),
                        Claim.time(clock.instant()),
                        take.reason(),
                        take.expected().server().name(),
                        TimeUnit.NANOSECONDS.toMillis(take.silentNanos())));
    }

    private static StoreReply done(boolean done) {
        return done ? StoreReply.DONE : StoreReply.REFUSED;
    }
}
