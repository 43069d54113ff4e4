// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ZatoException;

/** Something was to be done as the singleton server, by one that is not any more. */
public final class StaleTermException extends ZatoException {

    private static final long serialVersionUID = 1L;

    /** A term that has ended. */
    public StaleTermException(long term) {
        super(ErrorCode.CONFLICT, "Term " + term + " of the singleton server is over", null);
    }

    /** A term that another one has followed. */
    public StaleTermException(long term, long current) {
        super(ErrorCode.CONFLICT, "Term " + term + " of the singleton server is over: now it is term " + current, null);
    }
}
