// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb.container;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

import org.jboss.as.server.CurrentServiceContainer;
import org.jboss.msc.Service;
import org.jboss.msc.service.ServiceBuilder;
import org.jboss.msc.service.ServiceController;
import org.jboss.msc.service.ServiceName;
import org.jboss.msc.service.StartContext;
import org.jboss.msc.service.StopContext;

/** Finds services of the server this application runs in. */
@Singleton
public class WildFlyServices {

    private static final Duration FOUND_WITHIN = Duration.ofSeconds(60);

    /**
     * The value of a service, waiting for the service to be up if need be.
     *
     * @throws IllegalStateException if there is no such service, or it is not up in time
     */
    <T> T find(String name, Class<T> type) {
        return found(ServiceName.parse(name), type, FOUND_WITHIN);
    }

    /**
     * Waits until a service is up.
     *
     * @throws IllegalStateException if there is no such service, or it is not up in time
     */
    void await(ServiceName name, Duration within) {
        found(name, Object.class, within);
    }

    private static <T> T found(ServiceName name, Class<T> type, Duration within) {
        CompletableFuture<T> found = new CompletableFuture<>();
        ServiceController<?> dependent = installDependent(name, type, found);
        try {
            return found.get(within.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IllegalStateException("WildFly's service " + name + " is not up", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for WildFly's service " + name, e);
        } finally {
            dependent.setMode(ServiceController.Mode.REMOVE);
        }
    }

    /** The value of a service is for those that depend on it, so for a moment there is one that does. */
    private static <T> ServiceController<?> installDependent(
            ServiceName name, Class<T> type, CompletableFuture<T> found) {
        ServiceBuilder<?> builder =
                CurrentServiceContainer.getServiceContainer().addService();
        Supplier<Object> value = builder.requires(name);
        builder.setInstance(new Service() {
            @Override
            public void start(StartContext context) {
                found.complete(type.cast(value.get()));
            }

            @Override
            public void stop(StopContext context) {
                // There is nothing to stop.
            }
        });
        return builder.install();
    }
}
