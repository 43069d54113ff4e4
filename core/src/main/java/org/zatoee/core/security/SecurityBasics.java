// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security;

import java.util.Objects;

import org.zatoee.core.http.address.IpRanges;
import org.zatoee.core.security.role.AdminRole;

/**
 * What security definitions of all types have.
 *
 * @param id its key in the ODB
 * @param version the configuration version at which it last changed: what was learnt by another counts no longer
 * @param name its name, unique in the cluster
 * @param active whether anybody can be who it says
 * @param adminRole what it may do with the public API
 * @param allowedAddresses where its callers may be
 * @param rateLimits how often its callers may call
 */
public record SecurityBasics(
        long id,
        long version,
        String name,
        boolean active,
        AdminRole adminRole,
        IpRanges allowedAddresses,
        RateLimits rateLimits) {

    public SecurityBasics {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(adminRole, "adminRole");
        Objects.requireNonNull(allowedAddresses, "allowedAddresses");
        Objects.requireNonNull(rateLimits, "rateLimits");
    }

    /** Those of an active definition without a role, for callers from anywhere, as often as they want. */
    public static SecurityBasics of(long id, long version, String name) {
        return new SecurityBasics(id, version, name, true, AdminRole.NONE, IpRanges.ANY, RateLimits.NONE);
    }

    /** The same, with a role. */
    public SecurityBasics with(AdminRole role) {
        return new SecurityBasics(id, version, name, active, role, allowedAddresses, rateLimits);
    }

    /** The same, for callers from these addresses. */
    public SecurityBasics with(IpRanges addresses) {
        return new SecurityBasics(id, version, name, active, adminRole, addresses, rateLimits);
    }

    /** The same, with rate limits. */
    public SecurityBasics with(RateLimits limits) {
        return new SecurityBasics(id, version, name, active, adminRole, allowedAddresses, limits);
    }

    /** The same, active or not. */
    public SecurityBasics withActive(boolean isActive) {
        return new SecurityBasics(id, version, name, isActive, adminRole, allowedAddresses, rateLimits);
    }

    /** The same at another version. */
    public SecurityBasics withVersion(long other) {
        return new SecurityBasics(id, other, name, active, adminRole, allowedAddresses, rateLimits);
    }
}
