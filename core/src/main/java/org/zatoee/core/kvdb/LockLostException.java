// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.kvdb;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ZatoException;

/** A lock was lost while it was needed: it expired, and perhaps another holds it now. */
public final class LockLostException extends ZatoException {

    private static final long serialVersionUID = 1L;

    public LockLostException(String name) {
        super(ErrorCode.TIMEOUT, "The lock '" + name + "' was lost: what it protects took too long", null);
    }
}
