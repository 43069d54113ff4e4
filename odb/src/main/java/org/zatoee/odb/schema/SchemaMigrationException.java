// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.schema;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ZatoException;

/** The schema could not be brought to the version this release needs, although the database answers. */
public final class SchemaMigrationException extends ZatoException {

    private static final long serialVersionUID = 1L;

    public SchemaMigrationException(String location, Throwable cause) {
        super(
                ErrorCode.INTERNAL,
                "The schema of the ODB at " + location + " cannot be migrated: " + cause.getMessage(),
                cause);
    }
}
