// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.kvdb;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ZatoException;

/** A KVDB belongs to another cluster; it can never be shared, so the server does not start. */
public final class KvdbClaimedException extends ZatoException {

    private static final long serialVersionUID = 1L;

    public KvdbClaimedException(String location, String claimedBy, String cluster) {
        super(
                ErrorCode.CONFLICT,
                "The KVDB at " + location + " belongs to cluster '" + claimedBy + "', so cluster '" + cluster
                        + "' cannot use it: each cluster needs a KVDB of its own",
                null);
    }
}
