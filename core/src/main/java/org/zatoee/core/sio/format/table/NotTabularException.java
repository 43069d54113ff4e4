// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.format.table;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ZatoException;

/** An output has objects or lists in its fields, and so is no table: its channel should not have the format CSV. */
public final class NotTabularException extends ZatoException {

    private static final long serialVersionUID = 1L;

    NotTabularException(String field) {
        super(ErrorCode.INTERNAL, "The output cannot be written as CSV: '" + field + "' is not a single value", null);
    }
}
