// SPDX-License-Identifier: Apache-2.0
package org.zatoee.publicapi.error;

import org.jspecify.annotations.Nullable;

/** An answer came that says all is well, but not in the way of the public API: something else answers there. */
public final class UnreadableReplyException extends PublicApiException {

    private static final long serialVersionUID = 1L;

    public UnreadableReplyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
