// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.build;

import java.util.List;
import java.util.Objects;

import org.zatoee.core.deployment.Payload;
import org.zatoee.core.deployment.PayloadHash;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.archive.ArchiveLoader;
import org.zatoee.core.service.archive.ServiceArchive;

/**
 * A package that can be deployed: it was loaded once, to see that it can.
 *
 * @param name the name of its file
 * @param hash the SHA-256 of its file
 * @param payload its bytes
 * @param archive what was loaded
 */
public record BuiltPackage(String name, String hash, Payload payload, ServiceArchive archive) {

    public BuiltPackage {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(payload, "payload");
        Objects.requireNonNull(archive, "archive");
    }

    /**
     * Loads it to see what it has.
     *
     * @throws org.zatoee.core.service.ServiceArchiveException if it has no service, or one of them is not sound
     */
    static BuiltPackage of(String name, Payload payload, ArchiveLoader loader) {
        String hash = PayloadHash.of(payload.original());
        return new BuiltPackage(name, hash, payload, loader.load(name, hash, payload.deployable()));
    }

    /** The names of its services, in their order. */
    public List<String> services() {
        return archive.services().stream().map(DeployedService::name).sorted().toList();
    }
}
