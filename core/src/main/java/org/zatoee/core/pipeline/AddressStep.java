// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import org.zatoee.core.http.HttpReply;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.pipeline.call.Step;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/** Refuses callers from addresses that the channel does not allow, before it looks who they are. */
final class AddressStep implements Step {

    private final Step next;

    AddressStep(Step next) {
        this.next = next;
    }

    @Override
    public HttpReply apply(Invocation invocation) throws Exception {
        if (!invocation
                .channel()
                .security()
                .allowedAddresses()
                .allow(invocation.call().remoteAddress())) {
            throw new ServiceException(ErrorCode.FORBIDDEN, "This channel cannot be called from this address");
        }
        return next.apply(invocation);
    }
}
