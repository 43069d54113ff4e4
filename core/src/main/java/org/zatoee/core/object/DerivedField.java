// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.object;

import java.util.Objects;
import java.util.Optional;

/**
 * What replies show of an object that is no field of it.
 *
 * @param name its name in replies
 * @param value finds its value
 */
public record DerivedField(String name, Source value) {

    public DerivedField {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }

    /** Finds a value. Thread-safe. */
    @FunctionalInterface
    public interface Source {

        /** The value for an object: a String, a Long or a Boolean; an empty text if there is none. */
        Object of(ConfigObject object, Known known);
    }

    /** What is known at the moment a reply is made. */
    public interface Known {

        /** Another object. */
        Optional<ConfigObject> object(long id);

        /** The id of a service. */
        Optional<Long> serviceId(String name);
    }
}
