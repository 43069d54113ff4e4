// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton.election;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.zatoee.core.singleton.SingletonRow;
import org.zatoee.core.singleton.SingletonRow.ServerRef;
import org.zatoee.core.singleton.election.StoreCall.HandOver;
import org.zatoee.core.singleton.election.StoreCall.Renew;
import org.zatoee.core.singleton.election.StoreCall.Take;

/** The row of one cluster and the register of terms beside it, of which backups are made with every take-over. */
final class SimulatedStore {

    private final List<SingletonRow> backups = new ArrayList<>();
    private SingletonRow row = SingletonRow.NONE;
    private long registered;

    /** Does at once what a server asks for. */
    StoreReply perform(String token, Duration timeout, StoreCall call) {
        if (call instanceof Take take) {
            return take(token, timeout, take);
        }
        if (call instanceof Renew renew) {
            return change(token, renew.term(), token);
        }
        if (call instanceof HandOver handOver) {
            return change(token, handOver.term(), "");
        }
        return new StoreReply.Seen(row);
    }

    /** Puts back a row of an earlier term, if there was one. */
    void restore(RandomGenerator random) {
        List<SingletonRow> older =
                backups.stream().filter(each -> each.term() < row.term()).toList();
        if (!older.isEmpty()) {
            row = older.get(random.nextInt(older.size()));
        }
    }

    private StoreReply take(String token, Duration timeout, Take take) {
        if (registered >= take.term()) {
            return new StoreReply.Behind(registered);
        }
        if (!row.isUnchangedIn(take.expected())) {
            return StoreReply.REFUSED;
        }
        backups.add(row);
        row = row(token, take.term(), timeout);
        registered = take.term();
        return StoreReply.DONE;
    }

    private StoreReply change(String token, long term, String after) {
        if (row.term() != term || !row.token().equals(token)) {
            return StoreReply.REFUSED;
        }
        row = row(after, term, row.timeout());
        return StoreReply.DONE;
    }

    private SingletonRow row(String token, long term, Duration timeout) {
        return new SingletonRow(token, new ServerRef(1, token), term, row.renewal() + 1, timeout, Instant.EPOCH);
    }
}
