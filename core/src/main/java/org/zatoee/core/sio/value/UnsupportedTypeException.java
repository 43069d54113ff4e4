// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.value;

import java.lang.reflect.Type;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ZatoException;

/** A service declares a type in its input or output that SimpleIO cannot convert; found when it is deployed. */
public final class UnsupportedTypeException extends ZatoException {

    private static final long serialVersionUID = 1L;

    public UnsupportedTypeException(Type type) {
        super(ErrorCode.INTERNAL, "type " + type.getTypeName() + " is not supported", null);
    }

    public UnsupportedTypeException(Type type, Throwable cause) {
        super(ErrorCode.INTERNAL, "type " + type.getTypeName() + " is not accessible", cause);
    }

    /** A component that says of itself what its type cannot be; the fault completes "the component ...". */
    public UnsupportedTypeException(String fault) {
        super(ErrorCode.INTERNAL, fault, null);
    }

    public UnsupportedTypeException(Class<?> owner, String component, UnsupportedTypeException cause) {
        super(ErrorCode.INTERNAL, owner.getName() + "." + component + ": " + cause.getMessage(), cause);
    }
}
