// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton.election;

import java.util.Objects;

import org.zatoee.core.singleton.TakeOverReason;

/** What is to be done after something has happened, in its order. */
public sealed interface ElectionAction {

    /**
     * The store is to be asked.
     *
     * @param id names the question; the answer is to come with it
     * @param call what to ask
     */
    record Ask(long id, StoreCall call) implements ElectionAction {

        public Ask {
            Objects.requireNonNull(call, "call");
        }
    }

    /** This server is the singleton from now on, until the deadline of the mandate. */
    record Granted(Mandate mandate, TakeOverReason reason) implements ElectionAction {

        public Granted {
            Objects.requireNonNull(mandate, "mandate");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** It stays the singleton, until the later deadline of the mandate. */
    record Prolonged(Mandate mandate) implements ElectionAction {

        public Prolonged {
            Objects.requireNonNull(mandate, "mandate");
        }
    }

    /** It is not the singleton any more. */
    record Revoked(long term, Ending ending) implements ElectionAction {

        public Revoked {
            Objects.requireNonNull(ending, "ending");
        }
    }

    /** Why a term ended. */
    enum Ending {
        /** No renewal succeeded in time. */
        DEADLINE,
        /** The store says that another has it. */
        TAKEN,
        /** It was given back. */
        HANDED_OVER
    }
}
