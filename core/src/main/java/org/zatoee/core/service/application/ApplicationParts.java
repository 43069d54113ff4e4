// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceArchiveException;
import org.zatoee.core.service.ServiceOrigin;
import org.zatoee.core.service.archive.ServiceArchive;
import org.zatoee.core.service.archive.ServiceDirectory;
import org.zatoee.core.sio.constraint.ConstraintApi;

/** Puts the services of an application together, by the library or module they are in: all of one, or nothing. */
public final class ApplicationParts {

    private final List<ServiceArchive> parts = new ArrayList<>();
    private final List<ServiceArchiveException> failures;
    private final ConstraintApi constraints;

    private ApplicationParts(Collection<ServiceArchiveException> failures, ConstraintApi constraints) {
        this.constraints = constraints;
        this.failures = new ArrayList<>(failures);
    }

    /**
     * Puts them together.
     *
     * @param hosted those that the container hosts
     * @param listed the classes that are listed; one that is hosted too is called through the container
     * @param failures what was left out already
     * @param constraints the API by which their records declare rules
     */
    public static ServiceDirectory.Content of(
            Collection<FoundService> hosted,
            Collection<Class<?>> listed,
            Collection<ServiceArchiveException> failures,
            ConstraintApi constraints) {
        Map<Class<?>, FoundService> found = new LinkedHashMap<>();
        hosted.forEach(each -> found.put(each.type(), each));
        listed.forEach(type -> found.putIfAbsent(type, new FoundService(type, null)));
        Map<String, List<FoundService>> byPart = new TreeMap<>();
        found.values()
                .forEach(each -> byPart.computeIfAbsent(ClassSource.partOf(each.type()), part -> new ArrayList<>())
                        .add(each));
        ApplicationParts parts = new ApplicationParts(failures, constraints);
        byPart.forEach(parts::add);
        return new ServiceDirectory.Content(parts.parts, parts.failures);
    }

    private void add(String part, List<FoundService> found) {
        try {
            parts.add(assembled(part, found));
        } catch (ServiceArchiveException e) {
            failures.add(new ServiceArchiveException(part + " is left out: " + e.getMessage(), e));
        } catch (RuntimeException | LinkageError e) {
            // Reflection fails in many ways on classes whose companions are missing.
            failures.add(new ServiceArchiveException(part + " is left out: " + e, e));
        }
    }

    private ServiceArchive assembled(String part, List<FoundService> found) {
        String hash = ClassSource.hash(found.stream().map(FoundService::type).toList());
        ServiceOrigin origin = ServiceOrigin.application(part, hash);
        Map<String, DeployedService> byName = new HashMap<>();
        for (FoundService each : found) {
            DeployedService service = each.deployed(origin, constraints);
            DeployedService other = byName.put(service.name(), service);
            if (other != null) {
                throw new ServiceArchiveException("Two services are named '" + service.name() + "': " + other.implName()
                        + " and " + service.implName());
            }
        }
        return new ServiceArchive(part, hash, List.copyOf(byName.values()));
    }
}
