// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.value;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ZatoException;

/** A service left out a required part of its output: its own fault, so the caller learns only that it failed. */
public final class MissingOutputException extends ZatoException {

    private static final long serialVersionUID = 1L;

    public MissingOutputException(Class<?> type, String field) {
        super(ErrorCode.INTERNAL, "The output " + type.getName() + " has no value for '" + field + "'", null);
    }

    public MissingOutputException(String type) {
        super(ErrorCode.INTERNAL, "The service returned null instead of " + type, null);
    }
}
