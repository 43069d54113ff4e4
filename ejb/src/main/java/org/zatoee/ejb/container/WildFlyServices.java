// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb.container;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.inject.Singleton;

import org.jboss.as.server.CurrentServiceContainer;
import org.jboss.msc.service.ServiceName;

/** Finds services of the server this application runs in. */
@Singleton
public class WildFlyServices {

    private static final long TIMEOUT_SECONDS = 60;

    /**
     * The value of a service, waiting for the service to be up if need be.
     *
     * @throws IllegalStateException if there is no such service, or it is not up in time
     */
    // Deprecated in favour of services that depend on each other; a bean is none, so it has to ask.
    @SuppressWarnings("deprecation")
    <T> T find(String name, Class<T> type) {
        try {
            Object value = CurrentServiceContainer.getServiceContainer()
                    .getRequiredService(ServiceName.parse(name))
                    .awaitValue(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            return type.cast(value);
        } catch (TimeoutException e) {
            throw new IllegalStateException("WildFly's service " + name + " is not up", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for WildFly's service " + name, e);
        }
    }
}
