// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

/** What was asked for does not exist; answered with 404. */
public final class NotFoundException extends ServiceException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(String message) {
        super(ErrorCode.NOT_FOUND, message);
    }
}
