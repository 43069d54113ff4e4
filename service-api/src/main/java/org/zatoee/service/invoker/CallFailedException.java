// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.invoker;

import java.util.Objects;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/** A call failed, or was refused. Says what a caller over HTTP would learn; the log of the server has the rest under the CID. */
public final class CallFailedException extends ServiceException {

    private static final long serialVersionUID = 1L;

    private final String cid;

    public CallFailedException(ErrorCode code, String message, String cid) {
        super(code, message);
        this.cid = Objects.requireNonNull(cid, "cid");
    }

    /** The CID of the call. */
    public String cid() {
        return cid;
    }

    /** The status in terms of HTTP. */
    public int status() {
        return code().httpStatus();
    }
}
