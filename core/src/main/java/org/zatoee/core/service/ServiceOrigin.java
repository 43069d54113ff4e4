// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service;

import java.util.Objects;

/**
 * Where a service came from.
 *
 * @param source the archive; empty for the platform's own services
 * @param hash the SHA-256 of the archive in lower-case hexadecimal; empty for the platform's own
 * @param kind what kind of place that is
 */
public record ServiceOrigin(String source, String hash, Kind kind) {

    /** The platform itself. */
    public static final ServiceOrigin PLATFORM = new ServiceOrigin("", "", Kind.PLATFORM);

    public ServiceOrigin {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(kind, "kind");
    }

    /** An archive that was deployed into the server: a package, or one of its directory of services. */
    public static ServiceOrigin archive(String source, String hash) {
        return new ServiceOrigin(source, hash, Kind.ARCHIVE);
    }

    /** A part of the application that the server is in: a library or a module of its EAR. */
    public static ServiceOrigin application(String source, String hash) {
        return new ServiceOrigin(source, hash, Kind.APPLICATION);
    }

    /** Whether it is the platform's own. */
    public boolean internal() {
        return kind == Kind.PLATFORM;
    }

    /** The kinds of places. */
    public enum Kind {
        /** The platform itself. */
        PLATFORM,
        /** The application that the server is in: it comes and goes with that. */
        APPLICATION,
        /** Something that was deployed into the server. */
        ARCHIVE
    }
}
