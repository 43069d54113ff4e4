// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.schema;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ZatoException;

/** A later release brought the schema to a version that this one does not know. */
public final class SchemaTooNewException extends ZatoException {

    private static final long serialVersionUID = 1L;

    public SchemaTooNewException(String location, String found, String known) {
        super(
                ErrorCode.INTERNAL,
                "The schema of the ODB at " + location + " has version " + found
                        + ", but this release knows none later than " + known
                        + ": use the release that brought it there, or a later one",
                null);
    }
}
