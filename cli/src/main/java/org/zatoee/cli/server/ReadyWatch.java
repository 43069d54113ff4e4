// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.server;

import java.util.function.BooleanSupplier;

import org.zatoee.cli.server.ServerHealth.Answer;
import org.zatoee.cli.server.ServerHealth.State;

/** Asks a server again and again, until it is ready or has failed for good. */
public final class ReadyWatch implements BooleanSupplier {

    private final ServerHealth health;
    private volatile Answer last = new Answer(State.NOT_READY, "it does not answer");

    public ReadyWatch(ServerHealth health) {
        this.health = health;
    }

    @Override
    public boolean getAsBoolean() {
        last = health.ask();
        return last.state() != State.NOT_READY;
    }

    /** What it said last. */
    public Answer last() {
        return last;
    }
}
