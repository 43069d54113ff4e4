// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton;

/**
 * Remembers outside the ODB which terms there have been, so that they grow even if the ODB is restored from an older
 * backup. Both methods throw {@link org.zatoee.core.component.ComponentUnavailableException} if it cannot be reached.
 * Thread-safe.
 */
public interface TermRegister {

    /** The highest term known; 0 for none. */
    long highest();

    /**
     * Makes a term known; what shows a lower one is refused from then on.
     *
     * @return the highest term known now
     */
    long raise(long term);
}
