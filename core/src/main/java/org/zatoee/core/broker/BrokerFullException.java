// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.broker;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/** Too many messages wait for a destination already. */
public final class BrokerFullException extends ServiceException {

    private static final long serialVersionUID = 1L;

    public BrokerFullException(Destination destination) {
        super(
                ErrorCode.UNAVAILABLE,
                Broker.MAX_WAITING + " messages wait for '" + destination.name() + "' already: try again later");
    }
}
