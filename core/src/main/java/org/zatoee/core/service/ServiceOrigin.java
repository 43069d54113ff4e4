// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service;

import java.util.Objects;

/**
 * Where a service came from.
 *
 * @param source the archive; empty for the platform's own services
 * @param hash the SHA-256 of the archive in lower-case hexadecimal; empty for the platform's own
 * @param internal whether it is the platform's own
 */
public record ServiceOrigin(String source, String hash, boolean internal) {

    /** The platform itself. */
    public static final ServiceOrigin PLATFORM = new ServiceOrigin("", "", true);

    public ServiceOrigin {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(hash, "hash");
    }
}
