// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.dependency;

import java.util.List;

import org.zatoee.core.stats.ServiceTotals;

/** How often services were called, as far as that was counted. Thread-safe. */
@FunctionalInterface
public interface ServiceUsages {

    /** Nothing is counted. */
    ServiceUsages NONE = services -> List.of();

    /**
     * The figures of services, by their names; those of which there are none may be left out.
     *
     * @throws org.zatoee.core.component.ComponentUnavailableException if they cannot be read now
     */
    List<ServiceTotals> of(List<String> services);
}
