// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story.api;

import java.io.IOException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A process that stands still until this is closed, as on a machine that hangs: its ports are open, nothing answers.
 *
 * @param pid its id
 */
record Suspended(long pid) implements AutoCloseable {

    static Suspended process(long pid) throws IOException {
        signal("-STOP", pid);
        return new Suspended(pid);
    }

    @Override
    public void close() throws IOException {
        signal("-CONT", pid);
    }

    private static void signal(String name, long pid) throws IOException {
        Process kill =
                new ProcessBuilder("kill", name, Long.toString(pid)).inheritIO().start();
        assertThat(kill.onExit().join().exitValue()).isZero();
    }
}
