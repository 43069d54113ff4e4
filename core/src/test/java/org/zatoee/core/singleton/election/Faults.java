// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton.election;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How often what goes wrong; probabilities, of each question to the store unless said otherwise.
 *
 * @param lostRequests it never arrives
 * @param lostAnswers it is done, but the answer says that it failed
 * @param hanging there is never an answer
 * @param slow it takes up to 9 s each way
 * @param drift how differently two clocks run at most
 * @param perSecond of each kind of fault, for each server and second
 */
record Faults(double lostRequests, double lostAnswers, double hanging, double slow, double drift, double perSecond) {

    static final Faults NONE = new Faults(0, 0, 0, 0, 0, 0);

    enum Fault {
        PAUSE,
        STORE_AWAY,
        RESTORE,
        WITHDRAW,
        KILL
    }

    Optional<Fault> next(RandomGenerator random) {
        int kind = (int) (random.nextDouble() / Math.max(perSecond, 1e-9));
        return kind < Fault.values().length ? Optional.of(Fault.values()[kind]) : Optional.empty();
    }
}
