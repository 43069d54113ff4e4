// SPDX-License-Identifier: Apache-2.0
package org.zatoee.processes;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** The start of a program that is of no use until it is ready. */
public final class Launch {

    private Launch() {}

    /** Starts it and waits; stops it again if it does not become ready. */
    public static LocalProcess untilReady(ProcessSpec spec, BooleanSupplier ready, Duration atMost) {
        LocalProcess process = LocalProcess.start(spec);
        try {
            process.awaitReady(ready, atMost);
            return process;
        } catch (ProcessFailedException e) {
            process.close();
            throw e;
        }
    }
}
