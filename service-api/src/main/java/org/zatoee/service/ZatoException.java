// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** The root of every exception of the platform: unchecked, with an error code. */
public abstract class ZatoException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    protected ZatoException(ErrorCode code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = Objects.requireNonNull(code, "code");
    }

    /** Why it failed. */
    public final ErrorCode code() {
        return code;
    }
}
