// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.component;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.zatoee.cli.environment.ComponentType;
import org.zatoee.processes.LocalProcess;

/** A part of an environment that runs as a process of its own. */
public interface Component {

    /** What it is. */
    ComponentType type();

    /** What it is called in its environment: the name of its directory. */
    String name();

    /** Where it keeps everything. */
    Path directory();

    /** The ports it listens on; the first is the one it exists for. */
    List<Integer> ports();

    /** Its process, if it runs. */
    Optional<LocalProcess> running();

    /**
     * Starts it and waits until it is ready.
     *
     * @throws org.zatoee.processes.MissingProgramException if its program is not installed
     * @throws org.zatoee.processes.ProcessFailedException if it does not become ready
     * @throws org.zatoee.cli.outcome.CommandException if it says itself that it never will
     */
    void start();

    /**
     * Stops it in good order, or by force if that takes too long.
     *
     * @return whether it was running
     */
    boolean stop();
}
