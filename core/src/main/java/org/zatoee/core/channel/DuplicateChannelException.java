// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.channel;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/** A channel of that name exists already. */
public final class DuplicateChannelException extends ServiceException {

    private static final long serialVersionUID = 1L;

    public DuplicateChannelException(String name) {
        super(ErrorCode.CONFLICT, "A channel named '" + name + "' already exists");
    }
}
