// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.probe;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/** What a connection leads to cannot be reached; answered with 502, and why. */
public final class ProbeFailedException extends ServiceException {

    private static final long serialVersionUID = 1L;

    public ProbeFailedException(String message) {
        super(ErrorCode.BAD_GATEWAY, message);
    }

    public ProbeFailedException(String message, Throwable cause) {
        super(ErrorCode.BAD_GATEWAY, message, cause);
    }
}
