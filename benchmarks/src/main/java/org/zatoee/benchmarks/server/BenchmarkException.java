// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.server;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ZatoException;

/** A measurement could not be made; nothing is reported in its place. */
public final class BenchmarkException extends ZatoException {

    private static final long serialVersionUID = 1L;

    public BenchmarkException(String message) {
        super(ErrorCode.INTERNAL, message, null);
    }

    public BenchmarkException(String message, Throwable cause) {
        super(ErrorCode.INTERNAL, message, cause);
    }
}
