// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.hook;

import org.zatoee.core.http.EmptyReply;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/** The service does not take this call; answered with 400 and an empty body, and not counted (zato-facts, section 1.5). */
public final class NotAcceptedException extends ServiceException implements EmptyReply {

    private static final long serialVersionUID = 1L;

    NotAcceptedException(String service) {
        super(ErrorCode.BAD_REQUEST, "Service '" + service + "' does not accept this call");
    }
}
