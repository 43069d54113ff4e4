// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.run;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ZatoException;

/** A measurement could not be made; nothing is reported in its place. */
final class BenchmarkException extends ZatoException {

    private static final long serialVersionUID = 1L;

    BenchmarkException(String message) {
        super(ErrorCode.INTERNAL, message, null);
    }

    BenchmarkException(String message, Throwable cause) {
        super(ErrorCode.INTERNAL, message, cause);
    }
}
