// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.zatoee.core.singleton.SingletonDuty;
import org.zatoee.core.singleton.SingletonTerm;
import org.zatoee.core.singleton.TakeOverReason;
import org.zatoee.core.singleton.election.ElectionAction.Ending;

/**
 * The duties of the singleton server: begun in their order, ended in the reverse one, all behind the back of the election.
 * One that fails keeps none of the others from it. Thread-safe.
 */
public final class DutyRoster {

    private final String server;
    private final List<SingletonDuty> duties;
    private final List<SingletonDuty> backwards;
    private final OneByOne queue;

    /**
     * The duties of one server.
     *
     * @param threads run them, one at a time
     */
    public DutyRoster(String server, List<SingletonDuty> duties, Executor threads) {
        this.server = server;
        this.duties = List.copyOf(duties);
        List<SingletonDuty> reversed = new ArrayList<>(duties);
        Collections.reverse(reversed);
        this.backwards = List.copyOf(reversed);
        this.queue = new OneByOne(threads);
    }

    void grant(SingletonTerm term, TakeOverReason reason) {
        queue.add(() -> {
            SingletonLog.LOG.granted(server, term.number(), reason.wireName());
            duties.forEach(duty -> run("begin", duty, term, each -> each.onGranted(term)));
        });
    }

    void revoke(SingletonTerm term, Ending ending) {
        queue.add(() -> {
            backwards.forEach(duty -> run("end", duty, term, each -> each.onRevoked(term)));
            log(term, ending);
        });
    }

    /** Does something once what was granted and revoked so far has been told. */
    void then(Runnable work) {
        queue.add(work);
    }

    /** Has what was added done. */
    void catchUp() {
        queue.start();
    }

    private void log(SingletonTerm term, Ending ending) {
        switch (ending) {
            case HANDED_OVER -> SingletonLog.LOG.handedOver(server, term.number());
            case DEADLINE -> SingletonLog.LOG.deadlinePassed(server, term.number());
            case TAKEN -> SingletonLog.LOG.taken(server, term.number());
        }
    }

    private void run(String what, SingletonDuty duty, SingletonTerm term, Consumer<SingletonDuty> call) {
        try {
            call.accept(duty);
        } catch (RuntimeException e) {
            SingletonLog.LOG.dutyFailed(duty.name(), what, term.number(), e);
        }
    }
}
