// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config.refresh;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

import org.zatoee.core.broadcast.Broadcast;
import org.zatoee.core.broadcast.Broadcasts;
import org.zatoee.core.config.LiveConfig;

/** Puts a change in force on this server, and tells the others of it. Thread-safe. */
public final class ConfigNews {

    private final ConfigWatch watch;
    private final LiveConfig live;
    private final Broadcasts broadcasts;
    private final String clusterName;
    private final Executor executor;

    /** The executor sends messages: whoever made a change does not wait for a KVDB that does not answer. */
    public ConfigNews(
            ConfigWatch watch, LiveConfig live, Broadcasts broadcasts, String clusterName, Executor executor) {
        this.watch = watch;
        this.live = live;
        this.broadcasts = broadcasts;
        this.clusterName = clusterName;
        this.executor = executor;
    }

    /** To be called after each change that was committed. */
    public void changed() {
        watch.look();
        long version = live.current().version();
        try {
            executor.execute(() -> tell(version));
        } catch (RejectedExecutionException e) {
            ConfigLog.LOG.notTold(String.valueOf(e.getMessage()));
        }
    }

    private void tell(long version) {
        try {
            broadcasts.publish(Broadcast.configChanged(clusterName, version));
        } catch (RuntimeException e) {
            ConfigLog.LOG.notTold(String.valueOf(e.getMessage()));
        }
    }
}
