// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.broadcast;

import java.util.function.Consumer;

/** Hears broadcasts, one after the other and never two at once, on threads that are not its own. */
@FunctionalInterface
public interface BroadcastListener {

    /** A message came. What is thrown is logged, and the next message comes as if nothing had been. */
    void received(Broadcast message);

    /**
     * Messages may have been missed: look at what they would have told. Called when the subscription takes effect, for
     * what came before that; after each interruption of the connection; and when so many messages came that this listener
     * was too slow for them.
     */
    default void missed() {}

    /** A listener made of two functions. */
    static BroadcastListener of(Consumer<Broadcast> onMessage, Runnable onGap) {
        return new BroadcastListener() {
            @Override
            public void received(Broadcast message) {
                onMessage.accept(message);
            }

            @Override
            public void missed() {
                onGap.run();
            }
        };
    }
}
