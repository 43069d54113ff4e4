// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.kvdb.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ServiceException;

/** Runs what an administrator types. Thread-safe. */
public final class RemoteCommand {

    private final CommandExecutor executor;

    public RemoteCommand(CommandExecutor executor) {
        this.executor = executor;
    }

    /**
     * Runs a command.
     *
     * @param line the command and its arguments, for instance {@code SET "my key" value}
     * @return a Long or a String
     * @throws BadRequestException if the line is none, or the command is not allowed
     * @throws ServiceException with the database's own message if it refuses the command
     * @throws ComponentUnavailableException if the KVDB cannot be reached
     */
    public Object execute(String line) {
        List<String> words = new ArrayList<>(CommandLine.words(line));
        String name = words.get(0).toUpperCase(Locale.ROOT);
        if (!AllowedCommands.contains(name)) {
            String shown = name.length() > 50 ? name.substring(0, 50) + "..." : name;
            throw new BadRequestException("command", "'" + shown + "' is not allowed here");
        }
        words.set(0, name);
        return CommandResult.of(executor.execute(List.copyOf(words)));
    }
}
