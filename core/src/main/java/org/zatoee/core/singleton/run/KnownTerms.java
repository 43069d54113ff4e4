// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton.run;

import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.singleton.TermRegister;

/**
 * The terms that the KVDB knows of. While it is away nothing is known of it: there is a singleton all the same, and its term
 * is made known when the KVDB is back. Thread-safe.
 */
public final class KnownTerms {

    private final TermRegister register;
    private volatile long raised;

    /** Those of a cluster. */
    public KnownTerms(TermRegister register) {
        this.register = register;
    }

    long highest() {
        try {
            return register.highest();
        } catch (ComponentUnavailableException e) {
            SingletonLog.LOG.debugf("The highest term is not known: %s", e.getMessage());
            return 0;
        }
    }

    /** The highest term known from now on: this one, if nothing else can be found out. */
    long raise(long term) {
        try {
            long highest = register.raise(term);
            raised = term;
            return highest;
        } catch (ComponentUnavailableException e) {
            SingletonLog.LOG.termNotKnown(term, String.valueOf(e.getMessage()));
            return term;
        }
    }

    /** Makes a term known that could not be before. */
    void keepRaised(long term) {
        if (raised != term) {
            raise(term);
        }
    }
}
