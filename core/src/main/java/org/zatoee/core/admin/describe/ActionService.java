// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.describe;

import java.util.Map;

import org.zatoee.core.sio.shape.Described;
import org.zatoee.core.sio.shape.Shape;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;

/** A service that reads its input by its description, and runs an action. */
final class ActionService implements Service<Map<String, Object>, Object>, Described {

    private final Reading reading;
    private final Action action;

    ActionService(Reading reading, Action action) {
        this.reading = reading;
        this.action = action;
    }

    @Override
    public Object handle(Map<String, Object> input, ServiceContext zato) throws Exception {
        return action.run(reading.read(input), zato);
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
