// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.stats;

import java.util.Optional;
import java.util.OptionalLong;

/** The services of the cluster by id and by name. Thread-safe. */
public interface KnownServices {

    /** The name of a service. */
    Optional<String> nameOf(long id);

    /** The id of a service. */
    OptionalLong idOf(String name);
}
