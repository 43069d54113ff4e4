// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

/** A failure whose message is meant for the caller: it is sent as it is, so nothing secret belongs in it. */
public class ServiceException extends ZatoException {

    private static final long serialVersionUID = 1L;

    public ServiceException(ErrorCode code, String message) {
        super(code, message, null);
    }

    public ServiceException(ErrorCode code, String message, Throwable cause) {
        super(code, message, cause);
    }
}
