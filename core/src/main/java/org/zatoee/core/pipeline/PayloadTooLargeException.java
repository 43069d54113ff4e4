// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/** A body is larger than the channel takes; answered with 413. */
final class PayloadTooLargeException extends ServiceException {

    private static final long serialVersionUID = 1L;

    PayloadTooLargeException(long maxBytes) {
        super(ErrorCode.PAYLOAD_TOO_LARGE, "The body is larger than " + maxBytes + " bytes");
    }
}
