// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.broker;

import org.zatoee.core.testkit.broker.InMemoryGroups;
import org.zatoee.core.testkit.broker.MessageGroupsContract;

class InMemoryGroupsTest extends MessageGroupsContract {

    private final MessageGroups groups = new InMemoryGroups();

    @Override
    protected MessageGroups connect() {
        return groups;
    }
}
