// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.describe;

import java.util.Map;

import org.zatoee.service.ServiceContext;

/** Runs an action, and gives back what that gives. */
final class ActionService extends DescribedService<Object> {

    private final Action action;

    ActionService(String name, Reading reading, Action action) {
        super(name, reading, action);
        this.action = action;
    }

    @Override
    public Object handle(Map<String, Object> input, ServiceContext zato) throws Exception {
        return action.run(reading().read(input), zato);
    }
}
