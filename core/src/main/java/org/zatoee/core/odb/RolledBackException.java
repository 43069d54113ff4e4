// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.odb;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ZatoException;

/** A transaction was rolled back although its work returned: work inside it had failed, which is the cause. */
public final class RolledBackException extends ZatoException {

    private static final long serialVersionUID = 1L;

    public RolledBackException(Throwable cause) {
        super(ErrorCode.INTERNAL, "The transaction was rolled back, because work inside it failed", cause);
    }
}
