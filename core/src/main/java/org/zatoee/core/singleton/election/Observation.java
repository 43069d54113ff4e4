// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton.election;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.singleton.SingletonRow;
import org.zatoee.core.singleton.TakeOverReason;
import org.zatoee.core.singleton.election.StoreCall.Take;

/** What a server has seen of the holder, and since when it has stood still. */
final class Observation {

    private final String token;
    private final long timeout;
    private @Nullable SingletonRow row;
    private long since;
    private long highest;

    /**
     * Nothing was seen.
     *
     * @param token names this process
     * @param timeout the time-out of this server, in nanoseconds
     */
    Observation(String token, long timeout) {
        this.token = token;
        this.timeout = timeout;
    }

    /** What the store had, at most that long ago. */
    void see(SingletonRow now, long time) {
        if (row == null || !row.isUnchangedIn(now)) {
            row = now;
            since = time;
        }
        learn(now.term());
    }

    /** There has been that term. */
    void learn(long term) {
        highest = Math.max(highest, term);
    }

    /** The store went back: who held the later term may hold it still, and is waited for from now on. */
    void learn(long term, long time) {
        learn(term);
        since = time;
    }

    long silence(long now) {
        return row == null ? 0 : now - since;
    }

    /** How to take over now, if that is allowed. */
    Optional<Take> takeOver(long now) {
        SingletonRow seen = row;
        if (seen == null) {
            return Optional.empty();
        }
        return reason(seen, now).map(reason -> new Take(seen, highest + 1, reason, now - since));
    }

    private Optional<TakeOverReason> reason(SingletonRow seen, long now) {
        if (seen.term() == highest && !seen.isTaken()) {
            return Optional.of(seen.term() == 0 ? TakeOverReason.FIRST : TakeOverReason.HANDED_OVER);
        }
        if (seen.term() == highest && seen.token().equals(token)) {
            return Optional.of(TakeOverReason.AGAIN);
        }
        if (now - since < patience(seen)) {
            return Optional.empty();
        }
        return Optional.of(seen.term() == highest ? TakeOverReason.TIMED_OUT : TakeOverReason.ODB_RESTORED);
    }

    /** That of the holder may be longer: settings change one server after the other. */
    private long patience(SingletonRow seen) {
        return Math.max(timeout, seen.timeout().toNanos());
    }

    /** The earlier of a time and the moment the holder has been silent for too long, unless that has passed. */
    long earlier(long time, long now) {
        if (row == null) {
            return time;
        }
        long end = since + patience(row);
        return end - now > 0 && end - time < 0 ? end : time;
    }
}
