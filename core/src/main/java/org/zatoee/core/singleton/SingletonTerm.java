// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton;

/** One time that one server is the singleton of its cluster. Thread-safe. */
public interface SingletonTerm {

    /** Its number: greater than that of any earlier one of the cluster. Databases refuse a smaller one than they know. */
    long number();

    /**
     * Whether it is held at this moment, by this server's own clock. It ends by itself unless it is renewed, so the answer
     * turns to false in time even where nobody can be asked.
     */
    boolean isHeld();

    /**
     * Makes sure that it is held.
     *
     * @throws StaleTermException if it is not
     */
    default void requireHeld() {
        if (!isHeld()) {
            throw new StaleTermException(number());
        }
    }
}
