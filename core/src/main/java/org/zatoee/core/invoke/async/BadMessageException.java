// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke.async;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ZatoException;

/** A message is not what it should be: somebody else wrote it, or another release. */
final class BadMessageException extends ZatoException {

    private static final long serialVersionUID = 1L;

    BadMessageException(String message) {
        super(ErrorCode.BAD_REQUEST, message, null);
    }
}
