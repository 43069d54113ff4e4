// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.broadcast;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.zatoee.core.broadcast.Broadcast;
import org.zatoee.core.broadcast.BroadcastListener;
import org.zatoee.core.broadcast.Broadcasts;
import org.zatoee.core.broadcast.Subscription;

import static org.zatoee.core.testkit.broadcast.Soon.soon;

/** Remembers what it heard. */
public final class RecordingListener implements BroadcastListener {

    private final List<Broadcast> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger gaps = new AtomicInteger();

    /** Subscribes, and waits until that has taken effect. */
    public Subscription subscribeTo(Broadcasts broadcasts) {
        Subscription subscription = broadcasts.subscribe(this);
        soon().until(() -> gaps() > 0);
        return subscription;
    }

    @Override
    public void received(Broadcast message) {
        heard.add(message);
    }

    @Override
    public void missed() {
        gaps.incrementAndGet();
    }

    /** The messages, in the order in which they came. */
    public List<Broadcast> heard() {
        return List.copyOf(heard);
    }

    /** How often it was told that it may have missed something. */
    public int gaps() {
        return gaps.get();
    }
}
