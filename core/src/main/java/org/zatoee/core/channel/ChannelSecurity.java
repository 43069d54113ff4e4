// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.channel;

import java.util.Objects;

import org.zatoee.core.http.address.IpRanges;

/**
 * Who may call a channel.
 *
 * @param kind what a caller has to show
 * @param definitionId the id of the security definition; 0 unless the kind is {@link Kind#DEFINITION}
 * @param allowedAddresses where callers may be; {@link IpRanges#ANY} for anywhere
 */
public record ChannelSecurity(Kind kind, long definitionId, IpRanges allowedAddresses) {

    /** Everybody, from anywhere. */
    public static final ChannelSecurity NONE = new ChannelSecurity(Kind.NONE, 0, IpRanges.ANY);

    /** Whoever has an administrative role, from anywhere. */
    public static final ChannelSecurity ANY_ADMIN = new ChannelSecurity(Kind.ANY_ADMIN, 0, IpRanges.ANY);

    public ChannelSecurity {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(allowedAddresses, "allowedAddresses");
    }

    /** Whoever satisfies one definition, from anywhere. */
    public static ChannelSecurity definition(long id) {
        return new ChannelSecurity(Kind.DEFINITION, id, IpRanges.ANY);
    }

    /** The same, from these addresses only. */
    public ChannelSecurity from(IpRanges addresses) {
        return new ChannelSecurity(kind, definitionId, addresses);
    }

    /** What a caller has to show. */
    public enum Kind {
        /** Nothing. */
        NONE,
        /** The credentials of one security definition. */
        DEFINITION,
        /** Those of any active definition with an administrative role: the channels of the public API. */
        ANY_ADMIN
    }
}
