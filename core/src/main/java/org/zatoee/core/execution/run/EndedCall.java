// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.execution.run;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;

/**
 * Code of a call that tells once that it has ended: before whoever waits for its result sees that, so that it finds its place
 * given back if it calls again at once. Run by one thread.
 */
final class EndedCall<T> implements Callable<T> {

    private final Callable<T> code;
    private final Ending<T> ending;
    private final Runnable slot;
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile @Nullable T goingOn;

    /**
     * A call.
     *
     * @param slot gives its place back
     */
    EndedCall(Callable<T> code, Ending<T> ending, Runnable slot) {
        this.code = code;
        this.ending = ending;
        this.slot = slot;
    }

    @Override
    public T call() throws Exception {
        boolean goesOn = false;
        try {
            T result = code.call();
            goesOn = ending.goesOn(result);
            if (!goesOn) {
                return result;
            }
            T ending = this.ending.endingWith(result, this::end);
            goingOn = ending;
            return ending;
        } finally {
            if (!goesOn) {
                end();
            }
        }
    }

    /** Ends it, if it never ran, or goes on without anybody who wants that. */
    void drop() {
        T result = goingOn;
        if (result != null) {
            ending.unwanted(result);
        }
        end();
    }

    private void end() {
        if (ended.compareAndSet(false, true)) {
            slot.run();
            ending.ended();
        }
    }
}
