// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.kvdb.command;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.service.ServiceException;

/** Runs commands in the key/value database. Thread-safe. */
public interface CommandExecutor {

    /**
     * Runs one command, once.
     *
     * @param words the name of the command in upper case, and its arguments
     * @return a String, a Long, a Double, null, or a List or Map of such; the answer to KEYS is a List too
     * @throws ServiceException with INTERNAL and the database's own message if it refuses the command; with
     *     PAYLOAD_TOO_LARGE if the answer would have more than {@link CommandResult#MAX_ELEMENTS} elements
     * @throws ComponentUnavailableException if it cannot be reached
     */
    @Nullable
    Object execute(List<String> words);
}
