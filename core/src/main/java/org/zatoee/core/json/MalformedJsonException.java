// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.json;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ZatoException;

/** A text is no JSON document, or one beyond the limits. */
public final class MalformedJsonException extends ZatoException {

    private static final long serialVersionUID = 1L;

    public MalformedJsonException(String message) {
        super(ErrorCode.BAD_REQUEST, message, null);
    }
}
