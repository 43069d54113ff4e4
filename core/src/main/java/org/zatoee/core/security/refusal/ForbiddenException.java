// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.refusal;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/** The caller is known, or comes from a known place, and may not do this; answered with 403. */
public final class ForbiddenException extends ServiceException {

    private static final long serialVersionUID = 1L;

    public ForbiddenException(String message) {
        super(ErrorCode.FORBIDDEN, message);
    }
}
