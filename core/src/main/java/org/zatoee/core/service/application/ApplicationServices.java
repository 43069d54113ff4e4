// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.application;

import java.util.List;

import org.zatoee.core.service.archive.ServiceDirectory;
import org.zatoee.core.sio.constraint.ConstraintApi;

/** Finds the services that ship inside the application. Thread-safe. */
@FunctionalInterface
public interface ApplicationServices {

    /** An application without any. */
    ApplicationServices NONE = constraints -> new ServiceDirectory.Content(List.of(), List.of());

    /**
     * Each part of the application that has services, and why others were left out; never throws for what is in them.
     *
     * @param constraints the API by which their records declare rules
     */
    ServiceDirectory.Content load(ConstraintApi constraints);
}
