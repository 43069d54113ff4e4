// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.singleton;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.Paging;
import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.singleton.SingletonStore;

import static org.zatoee.core.admin.describe.ServiceDraft.reads;

/** Who is the singleton server, and who was: {@code zato.cluster.get-singleton*}. */
public final class SingletonServices {

    private SingletonServices() {}

    /**
     * All of them.
     *
     * @param silence for how long the server asked has seen no sign of the holder
     */
    public static List<PlatformService> all(ClusterScope cluster, SingletonStore store, Supplier<Duration> silence) {
        return List.of(
                reads(cluster, "zato.cluster.get-singleton", "Says which server is the singleton, and since when.")
                        .gives(SingletonView.FIELDS)
                        .extension()
                        .by((input, zato) ->
                                SingletonView.of(store.read(cluster.id()), store.history(cluster.id()), silence.get())),
                reads(
                                cluster,
                                "zato.cluster.get-singleton-history",
                                "Lists which servers took over as the singleton, and why, the newest first.")
                        .takesPaging()
                        .givesList(SingletonView.HISTORY_FIELDS)
                        .extension()
                        .by((input, zato) -> Paging.of(input.raw())
                                .apply(
                                        store.history(cluster.id()),
                                        takeOver -> takeOver.server().name() + " "
                                                + takeOver.reason().wireName(),
                                        SingletonView::of)
                                .output()));
    }
}
