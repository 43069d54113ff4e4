// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.describe;

import org.zatoee.core.admin.input.Inputs;
import org.zatoee.service.ServiceContext;

/** What a service of the public API does with an input that was read, and gives back. Thread-safe. */
@FunctionalInterface
public interface Action {

    /**
     * Does it.
     *
     * @return the output: a map, a list of maps, or a page of one
     * @throws Exception as a service does
     */
    Object run(Inputs input, ServiceContext zato) throws Exception;
}
