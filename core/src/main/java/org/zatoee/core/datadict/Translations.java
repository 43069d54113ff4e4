// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.datadict;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.zatoee.core.component.ComponentUnavailableException;

/**
 * All translations of a cluster in memory, so that looking one up costs nobody a round trip. They are read anew when the
 * version of the dictionaries is another, for which one looks each second and when told of a change. While the KVDB is
 * away, what was known last goes on being served. Thread-safe.
 */
public final class Translations {

    private final DictionaryStore store;
    private final AtomicBoolean refreshing = new AtomicBoolean();
    private volatile Known known = new Known(-1, Map.of());

    /** Knows nothing before the first {@link #refresh()}. */
    public Translations(DictionaryStore store) {
        this.store = Objects.requireNonNull(store, "store");
    }

    /** What a term is called in another system; empty if nothing says so. */
    public Optional<String> translate(TranslationKey key) {
        return Optional.ofNullable(known.values().get(key));
    }

    /**
     * Reads what has changed.
     *
     * @throws ComponentUnavailableException if the KVDB cannot be reached
     */
    public synchronized void refresh() {
        // First the version: a change in between is read twice rather than never.
        long version = store.version();
        if (version != known.version()) {
            Map<TranslationKey, String> values = new HashMap<>();
            store.content().translations().forEach(each -> values.put(each.key(), each.value2()));
            known = new Known(version, Map.copyOf(values));
        }
    }

    /** Has another thread read what has changed, unless one is about to. Never throws. */
    public void refreshSoon(Executor executor) {
        if (refreshing.compareAndSet(false, true)) {
            try {
                executor.execute(this::refreshIfThere);
            } catch (RejectedExecutionException e) {
                // The server stops, or is busy: the next second is soon enough.
                refreshing.set(false);
            }
        }
    }

    private void refreshIfThere() {
        // From now on a change may have come too late for this one.
        refreshing.set(false);
        try {
            refresh();
        } catch (ComponentUnavailableException e) {
            DictionaryLog.LOG.notRefreshed(String.valueOf(e.getMessage()));
        }
    }

    private record Known(long version, Map<TranslationKey, String> values) {}
}
