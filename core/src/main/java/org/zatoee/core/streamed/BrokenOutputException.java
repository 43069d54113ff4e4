// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.streamed;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ZatoException;

/** Writing an output failed: the fault of its service, so the caller learns only that it failed. */
public final class BrokenOutputException extends ZatoException {

    private static final long serialVersionUID = 1L;

    BrokenOutputException(Exception cause) {
        super(ErrorCode.INTERNAL, "A streamed output could not be written: " + cause, cause);
    }
}
