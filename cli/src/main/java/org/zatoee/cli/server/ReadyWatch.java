// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.server;

import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.zatoee.cli.server.ServerHealth.Answer;
import org.zatoee.cli.server.ServerHealth.State;

/** Asks a server that was just started again and again, until it is ready or has failed for good. */
public final class ReadyWatch implements BooleanSupplier {

    private final ServerHealth health;
    private final BootLog bootLog;
    private volatile Answer last = new Answer(State.ABSENT, "it does not answer");

    public ReadyWatch(ServerHealth health, BootLog bootLog) {
        this.health = health;
        this.bootLog = bootLog;
    }

    @Override
    public boolean getAsBoolean() {
        last = answer();
        return last.state() == State.READY || last.state() == State.FAILED;
    }

    private Answer answer() {
        Answer answer = health.ask();
        if (answer.state() != State.ABSENT) {
            return answer;
        }
        // Without its application nobody is there to tell why: then WildFly has told it.
        Optional<String> failure = bootLog.failure();
        return failure.map(reason -> new Answer(State.FAILED, reason)).orElse(answer);
    }

    /** What it said last. */
    public Answer last() {
        return last;
    }
}
