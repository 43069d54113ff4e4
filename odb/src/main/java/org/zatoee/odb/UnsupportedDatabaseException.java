// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ZatoException;

/** The ODB is in a database of a kind that cannot hold it: trying again is of no use. */
public final class UnsupportedDatabaseException extends ZatoException {

    private static final long serialVersionUID = 1L;

    public UnsupportedDatabaseException(String product) {
        super(
                ErrorCode.INTERNAL,
                "The ODB cannot be in a database of the kind '" + product
                        + "': use SQLite, PostgreSQL, MySQL or MariaDB",
                null);
    }
}
