// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.build;

import java.util.List;
import java.util.Objects;

import org.zatoee.core.deployment.Payload;
import org.zatoee.core.deployment.PayloadHash;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceArchive;

/**
 * A package that can be deployed: it was loaded once, to see that it can.
 *
 * @param name the name of its file
 * @param hash the SHA-256 of its file
 * @param payload its bytes
 * @param services the names of its services, in their order
 */
public record BuiltPackage(String name, String hash, Payload payload, List<String> services) {

    public BuiltPackage {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(payload, "payload");
        services = List.copyOf(services);
    }

    /**
     * Loads it to see what it has; the classes loaded are given up again.
     *
     * @throws org.zatoee.core.service.ServiceArchiveException if it has no service, or one of them is not sound
     */
    static BuiltPackage of(String name, Payload payload) {
        String hash = PayloadHash.of(payload.original());
        List<String> services = ServiceArchive.load(name, hash, payload.deployable()).services().stream()
                .map(DeployedService::name)
                .sorted()
                .toList();
        return new BuiltPackage(name, hash, payload, services);
    }
}
