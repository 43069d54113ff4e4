// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service;

import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.http.route.MethodNotAllowedException;
import org.zatoee.core.sio.ServiceContract;
import org.zatoee.core.streamed.AroundOutput;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.StreamedOutput;

/**
 * A service that is ready to be called. Immutable.
 *
 * @param name its name
 * @param instance what handles its calls
 * @param contract what it takes and returns
 * @param logger its logger
 * @param origin where it came from
 * @param traits what it is besides
 */
public record DeployedService(
        String name,
        Service<Object, Object> instance,
        ServiceContract contract,
        System.Logger logger,
        ServiceOrigin origin,
        ServiceTraits traits) {

    public DeployedService {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(instance, "instance");
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(logger, "logger");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(traits, "traits");
    }

    /** A service that is nothing besides. */
    public DeployedService(
            String name,
            Service<Object, Object> instance,
            ServiceContract contract,
            System.Logger logger,
            ServiceOrigin origin) {
        this(name, instance, contract, logger, origin, ServiceTraits.of(instance));
    }

    /** The verbs it answers; none if it answers every verb alike. */
    public Set<String> verbs() {
        return traits.verbs().keySet();
    }

    /** Whether it reads the body of a call with this verb as it comes. */
    public boolean readsStreams(String verb) {
        return traits.verbs().getOrDefault(verb, this).contract().input().isStream();
    }

    /**
     * What answers a verb: mostly the service itself.
     *
     * @param verb in upper case; empty for a call that has none
     * @throws MethodNotAllowedException if it has methods for other verbs only
     */
    public DeployedService answering(String verb) {
        if (traits.verbs().isEmpty() || verb.isEmpty()) {
            return this;
        }
        DeployedService method = traits.verbs().get(verb);
        if (method == null) {
            throw new MethodNotAllowedException(verb, verbs());
        }
        return method;
    }

    /**
     * Has it handle one call, with its own class loader as that of the thread.
     *
     * @param input null only for a service that takes nothing
     * @return null only from a service that returns nothing
     * @throws Exception what it throws
     */
    @SuppressWarnings("NullAway") // A service that declares Void is handed null, which its own type says.
    public @Nullable Object handle(@Nullable Object input, ServiceContext context) throws Exception {
        ClassLoader loader = classLoader();
        Object output = ContextClassLoader.during(loader, () -> instance.handle(input, context));
        return output instanceof StreamedOutput stream
                ? new AroundOutput(stream, code -> ContextClassLoader.duringOutput(loader, code))
                : output;
    }

    /** What it is made of: its class, unless it says more. */
    public String implName() {
        return traits.implementation() instanceof Implementation known
                ? known.implName()
                : traits.type().getName();
    }

    /** What loaded that class. */
    public ClassLoader classLoader() {
        return traits.type().getClassLoader();
    }
}
