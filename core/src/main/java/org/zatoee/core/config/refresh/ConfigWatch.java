// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config.refresh;

import java.util.concurrent.atomic.AtomicBoolean;

import org.zatoee.core.broadcast.Broadcast;
import org.zatoee.core.broadcast.BroadcastAction;
import org.zatoee.core.broadcast.BroadcastListener;
import org.zatoee.core.config.LiveConfig;

/**
 * Looks whether the configuration has changed: at once when a broadcast says so, and regularly, because broadcasts may be
 * lost. While the ODB is away what is in force stays in force. Thread-safe.
 */
public final class ConfigWatch implements BroadcastListener {

    private final ConfigRefresher refresher;
    private final LiveConfig live;
    private final Runnable followers;
    private final AtomicBoolean failing = new AtomicBoolean();

    public ConfigWatch(ConfigRefresher refresher, LiveConfig live) {
        this(refresher, live, () -> {});
    }

    /**
     * With others that go by the version in force.
     *
     * @param followers has them look at it, each time it was looked at here; never throws
     */
    public ConfigWatch(ConfigRefresher refresher, LiveConfig live, Runnable followers) {
        this.refresher = refresher;
        this.live = live;
        this.followers = followers;
    }

    @Override
    public void received(Broadcast message) {
        if (message.action() == BroadcastAction.CONFIG_CHANGED
                && message.number("version") > live.current().version()) {
            look();
        }
    }

    @Override
    public void missed() {
        look();
    }

    /**
     * Puts the version that the ODB has in force.
     *
     * @throws org.zatoee.core.component.ComponentUnavailableException if the ODB cannot be asked
     */
    public void refresh() {
        refresher.refresh().problems().forEach(ConfigLog.LOG::leftOut);
    }

    /** Looks now. Never throws: what goes wrong is logged, once until it goes well again. */
    public void look() {
        try {
            long before = live.current().version();
            refresh();
            long now = live.current().version();
            if (failing.getAndSet(false)) {
                ConfigLog.LOG.knownAgain(now);
            } else if (now != before) {
                ConfigLog.LOG.inForce(now);
            }
        } catch (RuntimeException e) {
            if (!failing.getAndSet(true)) {
                ConfigLog.LOG.notKnown(live.current().version(), String.valueOf(e.getMessage()));
            }
        }
        followers.run();
    }
}
