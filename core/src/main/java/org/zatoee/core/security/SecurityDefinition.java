// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security;

import java.util.Optional;

import org.zatoee.core.http.address.IpRanges;
import org.zatoee.core.security.role.AdminRole;
import org.zatoee.service.SecurityInfo;

/** One way of showing who one is (zato-facts, section 4). Immutable, thread-safe; never prints a secret. */
public sealed interface SecurityDefinition permits ApiKey, BasicAuth, Jwt, TechnicalAccount, TlsChannel, WsSecurity {

    /** What all types have. */
    SecurityBasics basics();

    /** The type on the wire, such as {@code basic_auth}. */
    String type();

    /** The name of the user; empty where the type has none. */
    String username();

    /** The {@code WWW-Authenticate} of a refusal; empty where the type has none. */
    Optional<String> challenge();

    /** Its key in the ODB. */
    default long id() {
        return basics().id();
    }

    /** The configuration version at which it last changed. */
    default long version() {
        return basics().version();
    }

    /** Its name, unique in the cluster. */
    default String name() {
        return basics().name();
    }

    /** Whether anybody can be who it says. */
    default boolean active() {
        return basics().active();
    }

    /** What it may do with the public API. */
    default AdminRole adminRole() {
        return basics().adminRole();
    }

    /** Where its callers may be. */
    default IpRanges allowedAddresses() {
        return basics().allowedAddresses();
    }

    /** How often its callers may call. */
    default RateLimits rateLimits() {
        return basics().rateLimits();
    }

    /** Who its callers are, as services see it. */
    default SecurityInfo info() {
        return new SecurityInfo(id(), name(), type(), username());
    }
}
