// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.envelope;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.service.DeployedService;
import org.zatoee.service.Cid;

/** What a channel puts around outputs and errors. Immutable, thread-safe. */
public interface Envelope {

    /**
     * What a service returned.
     *
     * @throws org.zatoee.service.ZatoException if it cannot be written in the format
     */
    ReplyBody ok(Cid cid, DeployedService service, @Nullable Object output);

    /** What went wrong. */
    ReplyBody error(Cid cid, Failure failure);
}
