// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.describe;

import java.util.Map;

import org.zatoee.service.ServiceContext;

/** Runs a command, and gives back nothing. */
final class CommandService extends DescribedService<Void> {

    private final Command command;

    CommandService(String name, Reading reading, Command command) {
        super(name, reading, command);
        this.command = command;
    }

    @Override
    @SuppressWarnings("NullAway") // A service that returns nothing returns null.
    public Void handle(Map<String, Object> input, ServiceContext zato) throws Exception {
        command.run(reading().read(input), zato);
        return null;
    }
}
