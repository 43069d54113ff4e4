// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The services of this server, by name. Readers see one immutable map, replaced as a whole: a call finds either all of
 * an old deployment or all of a new one. Thread-safe.
 */
public final class ServiceStore {

    private static final String REQUEST = "_request";

    private volatile Map<String, DeployedService> services = Map.of();
    private volatile Map<String, String> byRequestElement = Map.of();

    /**
     * Replaces all services.
     *
     * @throws ServiceArchiveException if two have one name; nothing is replaced then
     */
    public void replaceAll(Collection<DeployedService> deployed) {
        Map<String, DeployedService> byName = new HashMap<>();
        for (DeployedService service : deployed) {
            DeployedService other = byName.put(service.name(), service);
            if (other != null) {
                throw new ServiceArchiveException("Two services are named '" + service.name() + "': " + describe(other)
                        + " and " + describe(service));
            }
        }
        services = Map.copyOf(byName);
        byRequestElement = requestElements(deployed);
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
