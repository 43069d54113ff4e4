// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.value;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ZatoException;

/** A service returned a value that the form it declared for it has no place for: its own fault, and not the caller's. */
public final class UnwritableValueException extends ZatoException {

    private static final long serialVersionUID = 1L;

    public UnwritableValueException(String message) {
        super(ErrorCode.INTERNAL, message, null);
    }
}
