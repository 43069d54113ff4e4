// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.kvdb;

import org.zatoee.core.kvdb.command.RemoteCommand;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;

/** Runs a command that an administrator typed. */
record ExecuteCommand(RemoteCommand commands) implements Service<ExecuteCommand.Input, ExecuteCommand.Output> {

    /** The command, for instance {@code LRANGE key 0 -1}. */
    record Input(String command) {}

    /** The result: a number or a text. */
    record Output(Object result) {}

    @Override
    public Output handle(Input input, ServiceContext zato) {
        return new Output(commands.execute(input.command()));
    }
}
