// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.describe;

import java.util.Map;

import org.zatoee.core.sio.shape.Described;
import org.zatoee.core.sio.shape.Shape;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;

/** A service that reads its input by its description, and runs a command. */
final class CommandService implements Service<Map<String, Object>, Void>, Described {

    private final Reading reading;
    private final Command command;

    CommandService(Reading reading, Command command) {
        this.reading = reading;
        this.command = command;
    }

    @Override
    @SuppressWarnings("NullAway") // A service that returns nothing returns null.
    public Void handle(Map<String, Object> input, ServiceContext zato) throws Exception {
        command.run(reading.read(input), zato);
        return null;
    }

    @Override
    public Shape inputShape() {
        return DescribedShapes.ofInput(reading.description());
    }

    @Override
    public Shape outputShape() {
        return DescribedShapes.ofOutput(reading.description());
    }
}
