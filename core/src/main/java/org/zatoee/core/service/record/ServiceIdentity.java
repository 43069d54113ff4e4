// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.record;

import java.util.Objects;

/**
 * What servers say of a service they have.
 *
 * @param name its name
 * @param implName the class behind it
 * @param internal whether it is the platform's own
 */
public record ServiceIdentity(String name, String implName, boolean internal) {

    public ServiceIdentity {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(implName, "implName");
    }

    /** Whether the ODB knows it just so. */
    public boolean isThatOf(ServiceRecord known) {
        return known.name().equals(name) && known.implName().equals(implName) && known.internal() == internal;
    }
}
