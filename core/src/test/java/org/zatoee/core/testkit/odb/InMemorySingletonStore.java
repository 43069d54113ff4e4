// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import java.util.Comparator;
import java.util.List;

import org.zatoee.core.singleton.Claim;
import org.zatoee.core.singleton.SingletonRow;
import org.zatoee.core.singleton.SingletonStore;
import org.zatoee.core.singleton.StaleTermException;
import org.zatoee.core.singleton.TakeOver;
import org.zatoee.core.testkit.odb.InMemoryTables.Pair;

final class InMemorySingletonStore implements SingletonStore {

    private final InMemoryTransactions transactions;

    InMemorySingletonStore(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public SingletonRow read(long clusterId) {
        return transactions.read(tables -> tables.singletons().getOrDefault(clusterId, SingletonRow.NONE));
    }

    @Override
    public boolean take(long clusterId, SingletonRow expected, Claim claim) {
        claim.requireGrowthFrom(expected);
        return transactions.write(tables -> {
            if (!read(clusterId).isUnchangedIn(expected)) {
                return false;
            }
            tables.singletons().put(clusterId, claim.after(expected));
            long term = claim.takeOver().term();
            tables.takeOvers().put(new Pair(clusterId, term), claim.takeOver());
            tables.takeOvers().keySet().removeIf(key -> key.first() == clusterId && key.second() <= term - REMEMBERED);
            return true;
        });
    }

    @Override
    public boolean renew(long clusterId, String token, long term) {
        return change(clusterId, token, term, token);
    }

    @Override
    public boolean release(long clusterId, String token, long term) {
        return change(clusterId, token, term, "");
    }

    @Override
    public List<TakeOver> history(long clusterId) {
        return transactions.read(tables -> tables.takeOvers().entrySet().stream()
                .filter(each -> each.getKey().first() == clusterId)
                .map(each -> each.getValue())
                .sorted(Comparator.comparingLong(TakeOver::term).reversed())
                .toList());
    }

    @Override
    public void require(long clusterId, long term) {
        if (!transactions.isActive()) {
            throw new IllegalStateException("A term is relied on in a transaction only");
        }
        long current = read(clusterId).term();
        if (current != term) {
            throw new StaleTermException(term, current);
        }
    }

    private boolean change(long clusterId, String token, long term, String after) {
        return transactions.write(tables -> {
            SingletonRow row = read(clusterId);
            if (row.term() != term || !row.token().equals(token)) {
                return false;
            }
            tables.singletons()
                    .put(
                            clusterId,
                            new SingletonRow(after, row.server(), term, row.renewal() + 1, row.timeout(), row.since()));
            return true;
        });
    }
}
