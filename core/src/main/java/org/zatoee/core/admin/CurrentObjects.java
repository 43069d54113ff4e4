// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin;

import org.zatoee.core.object.ConfigObjects;

/** The configuration objects as they are now, whichever server changed them last. Thread-safe. */
@FunctionalInterface
public interface CurrentObjects {

    /**
     * All of them, at the version the ODB has at this moment or later.
     *
     * @throws org.zatoee.core.component.ComponentUnavailableException if the ODB cannot say which that is
     */
    ConfigObjects get();
}
