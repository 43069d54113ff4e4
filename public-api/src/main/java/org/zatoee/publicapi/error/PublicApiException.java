// SPDX-License-Identifier: Apache-2.0
package org.zatoee.publicapi.error;

import org.jspecify.annotations.Nullable;

/** A call of the public API brought no result; the message is for people. */
public abstract class PublicApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected PublicApiException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
