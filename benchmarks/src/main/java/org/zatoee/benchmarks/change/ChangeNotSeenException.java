// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.change;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ZatoException;

/** A server does not have a change in force that it should have. */
public final class ChangeNotSeenException extends ZatoException {

    private static final long serialVersionUID = 1L;

    ChangeNotSeenException(String message, @Nullable Throwable cause) {
        super(ErrorCode.TIMEOUT, message, cause);
    }
}
