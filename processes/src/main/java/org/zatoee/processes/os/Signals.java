// SPDX-License-Identifier: Apache-2.0
package org.zatoee.processes.os;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;

/** Signals to processes; the JDK itself knows only TERM and KILL, and no process groups. */
public final class Signals {

    private Signals() {}

    /** Sends the signal. It is no error if the process is gone already. */
    public static void send(ProcessIdentity process, Signal signal) {
        if (process.isAlive()) {
            send(signal.name(), Long.toString(process.pid()));
        }
    }

    /** Kills the process and whatever else is in the group it leads. It is no error if it is gone already. */
    public static void killGroup(ProcessIdentity process) {
        if (process.isAlive()) {
            killGroup(process.pid());
            // It leads no group in the instant before it has one.
            ProcessHandle.of(process.pid())
                    .filter(handle -> process.isAlive())
                    .ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    /** Kills what is left of the group that a process led; the process itself is dead. */
    public static void killGroup(long leader) {
        send("KILL", "-" + leader);
    }

    private static void send(String signal, String target) {
        try {
            new ProcessBuilder(List.of("/bin/sh", "-c", "kill -s " + signal + " -- " + target))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot send " + signal + " to process " + target, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
