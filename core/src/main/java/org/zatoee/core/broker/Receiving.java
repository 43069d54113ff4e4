// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.broker;

import java.util.Objects;
import java.util.concurrent.Executor;

/**
 * How messages are received.
 *
 * @param receiver names this receiver among those of the destination; a server that comes back has the same
 * @param atOnce how many messages are worked on at once
 * @param executor runs the handler; one that refuses a task is asked again
 */
public record Receiving(String receiver, int atOnce, Executor executor) {

    public Receiving {
        if (receiver.isEmpty() || atOnce < 1) {
            throw new IllegalArgumentException("A receiver has a name, and works on at least one message");
        }
        Objects.requireNonNull(executor, "executor");
    }
}
