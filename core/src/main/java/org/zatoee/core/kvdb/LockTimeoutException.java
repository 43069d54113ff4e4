// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.kvdb;

import java.time.Duration;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ZatoException;

/** A lock did not become free in time. */
public final class LockTimeoutException extends ZatoException {

    private static final long serialVersionUID = 1L;

    public LockTimeoutException(String name, Duration block) {
        super(ErrorCode.TIMEOUT, "The lock '" + name + "' was not free within " + block.toMillis() + " ms", null);
    }
}
