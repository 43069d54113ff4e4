// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.service.hook.Deployment;

/**
 * The services of this server, by name. Readers see one immutable map, replaced as a whole: a call finds either all of
 * an old deployment or all of a new one. Thread-safe.
 */
public final class ServiceStore {

    private static final String REQUEST = "_request";

    private volatile Map<String, DeployedService> services = Map.of();
    private volatile Map<String, String> byRequestElement = Map.of();

    /**
     * Replaces all services. Each that was not there before is asked first whether it wants to be, and told when it is; one
     * that does not is left out (zato-facts, section 1.5).
     *
     * @return those that are there now
     * @throws ServiceArchiveException if two have one name; nothing is replaced then
     */
    public synchronized List<DeployedService> replaceAll(Collection<DeployedService> deployed) {
        refuseNamesakes(deployed);
        Set<DeployedService> before = Collections.newSetFromMap(new IdentityHashMap<>());
        before.addAll(services.values());
        List<DeployedService> wanted = new ArrayList<>();
        for (DeployedService service : deployed) {
            // Each with its own class loader: hooks are code of the service.
            ContextClassLoader.run(service.classLoader(), () -> {
                if (before.contains(service) || deployment(service).isWanted()) {
                    wanted.add(service);
                }
            });
        }
        services = wanted.stream().collect(Collectors.toUnmodifiableMap(DeployedService::name, Function.identity()));
        byRequestElement = requestElements(wanted);
        wanted.stream()
                .filter(service -> !before.contains(service))
                .forEach(service -> ContextClassLoader.run(service.classLoader(), deployment(service)::done));
        return List.copyOf(wanted);
    }

    private static Deployment deployment(DeployedService service) {
        return new Deployment(service.name(), service.traits().implementation(), service.logger());
    }

    private static void refuseNamesakes(Collection<DeployedService> deployed) {
        Map<String, DeployedService> byName = new HashMap<>();
        for (DeployedService service : deployed) {
            DeployedService other = byName.put(service.name(), service);
            if (other != null) {
                throw new ServiceArchiveException("Two services are named '" + service.name() + "': " + describe(other)
                        + " and " + describe(service));
            }
        }
    }

    private static Map<String, String> requestElements(Collection<DeployedService> deployed) {
        Map<String, String> names = new HashMap<>();
        for (DeployedService service : deployed) {
            if (service.origin().internal()) {
                names.put(underscored(service.name()) + REQUEST, service.name());
            }
        }
        return Map.copyOf(names);
    }

    /** A name of a service as a part of the name of an XML element. */
    public static String underscored(String name) {
        return name.replace('.', '_').replace('-', '_');
    }

    /** The name of the platform's service whose requests in SOAP have this element (zato-facts, section 5.2). */
    public @Nullable String nameByRequestElement(String element) {
        return byRequestElement.get(element);
    }

    private static String describe(DeployedService service) {
        return service.implName() + " of " + service.origin().source();
    }

    /** The service of that name, for the path of every request. */
    public @Nullable DeployedService lookup(String name) {
        return services.get(name);
    }

    /** All services, in no order. */
    public Collection<DeployedService> all() {
        return services.values();
    }
}
