// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.calls;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.stats.CallTotals;
import org.zatoee.core.stats.Figures;
import org.zatoee.core.stats.ServiceTotals;
import org.zatoee.core.stats.StatisticsKey;
import org.zatoee.core.stats.StatisticsLevel;
import org.zatoee.core.stats.StatisticsStore;

/** A store that may be away when calls are to be added. */
final class SwitchedStore implements StatisticsStore {

    private final StatisticsStore store;
    boolean away;

    SwitchedStore(StatisticsStore store) {
        this.store = store;
    }

    @Override
    public Map<String, Long> add(Map<String, CallTotals> calls) {
        if (away) {
            throw new ComponentUnavailableException(
                    ComponentUnavailableException.Component.KVDB, "memory", new IOException("away"));
        }
        return store.add(calls);
    }

    @Override
    public Map<StatisticsKey, Figures> read(StatisticsLevel level, String service, Collection<LocalDateTime> periods) {
        return store.read(level, service, periods);
    }

    @Override
    public Map<StatisticsKey, Figures> readAll(StatisticsLevel level, Collection<LocalDateTime> periods) {
        return store.readAll(level, periods);
    }

    @Override
    public long delete(Predicate<StatisticsKey> which) {
        return store.delete(which);
    }

    @Override
    public List<ServiceTotals> totals(List<String> services) {
        return store.totals(services);
    }
}
