// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.execution.run;

/**
 * What is done when a call has ended. A call may go on after it returned, as one does whose output is written while it is
 * sent; then it ends when that has.
 */
@FunctionalInterface
public interface Ending<T> {

    /** Run once: when the call has really ended, which may be after its caller was answered, or when it never runs. */
    void ended();

    /** Whether a call that returned this goes on. */
    default boolean goesOn(T result) {
        return false;
    }

    /**
     * A result of a call that goes on, which says when that has ended.
     *
     * @param end to be run then
     */
    default T endingWith(T result, Runnable end) {
        return result;
    }

    /** Ends a call that goes on, but whose result came too late for its caller. */
    default void unwanted(T result) {}
}
