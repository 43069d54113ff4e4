// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/** An archive of services cannot be deployed; the message says which and why. Nothing of it is. */
public final class ServiceArchiveException extends ServiceException {

    private static final long serialVersionUID = 1L;

    public ServiceArchiveException(String message) {
        super(ErrorCode.BAD_REQUEST, message);
    }

    public ServiceArchiveException(String message, Throwable cause) {
        super(ErrorCode.BAD_REQUEST, message, cause);
    }
}
