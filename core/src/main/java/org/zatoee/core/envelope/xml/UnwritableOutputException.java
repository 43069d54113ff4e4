// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.envelope.xml;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ZatoException;

/** A service returned what its channel cannot send: its own fault, so the caller learns only that it failed. */
public final class UnwritableOutputException extends ZatoException {

    private static final long serialVersionUID = 1L;

    UnwritableOutputException(String message, Throwable cause) {
        super(ErrorCode.INTERNAL, message, cause);
    }
}
