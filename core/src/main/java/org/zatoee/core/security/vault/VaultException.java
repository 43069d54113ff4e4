// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.vault;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/** A secret cannot be encrypted or decrypted; the message, which an administrator sees, says why. */
public final class VaultException extends ServiceException {

    private static final long serialVersionUID = 1L;

    public VaultException(String message) {
        super(ErrorCode.INTERNAL, message);
    }
}
