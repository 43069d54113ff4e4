// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb.container;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.jboss.as.server.suspend.SuspendableActivity;
import org.jboss.as.server.suspend.SuspendableActivityRegistry;
import org.jboss.as.server.suspend.SuspendableActivityRegistry.SuspendPriority;

/** Takes part when the container is suspended, as it is before every graceful stop, and resumed. */
@Singleton
public class WildFlySuspension {

    private final SuspendableActivityRegistry registry;

    /** Finds the container's registry. */
    @Inject
    public WildFlySuspension(WildFlyServices services) {
        registry = services.find("org.wildfly.server.suspend-controller", SuspendableActivityRegistry.class);
    }

    /** Asks an activity before all others. */
    public void register(SuspendableActivity activity) {
        registry.registerActivity(activity, SuspendPriority.FIRST);
    }

    /** No longer asks an activity. */
    public void unregister(SuspendableActivity activity) {
        registry.unregisterActivity(activity);
    }
}
