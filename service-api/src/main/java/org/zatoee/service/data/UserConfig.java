// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.data;

import java.util.Map;
import java.util.Optional;

/**
 * What those who run the services have configured for them: the entries of the {@code *.properties} files in the server's
 * directory for such. Entry {@code url} of {@code crm.properties} is named {@code crm.url}. A changed file is in force
 * within seconds; one call of a service sees the same values throughout. Immutable.
 */
public interface UserConfig {

    /** A value; empty if there is none. */
    Optional<String> get(String name);

    /** A value, or another where there is none. */
    default String get(String name, String otherwise) {
        return get(name).orElse(otherwise);
    }

    /**
     * A value that has to be there.
     *
     * @throws org.zatoee.service.ServiceException with INTERNAL, naming it, if it is not
     */
    String require(String name);

    /** All values of one file, by their names in it; none if there is no such file. */
    Map<String, String> all(String file);
}
