// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.describe;

import org.zatoee.core.admin.input.Inputs;
import org.zatoee.service.ServiceContext;

/** What a service of the public API does with an input that was read, when it gives nothing back. Thread-safe. */
@FunctionalInterface
public interface Command {

    /**
     * Does it.
     *
     * @throws Exception as a service does
     */
    void run(Inputs input, ServiceContext zato) throws Exception;
}
