// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.archive;

import java.util.List;
import java.util.Objects;

import org.zatoee.core.service.DeployedService;

/**
 * An archive whose services are ready to be called.
 *
 * @param name the name of its file
 * @param hash the SHA-256 of its bytes in lower-case hexadecimal
 * @param services its services; at least one
 */
public record ServiceArchive(String name, String hash, List<DeployedService> services) {

    public ServiceArchive {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(hash, "hash");
        services = List.copyOf(services);
    }
}
