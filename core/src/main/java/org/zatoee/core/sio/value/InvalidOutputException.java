// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.value;

import java.util.List;
import java.util.stream.Collectors;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.Violation;
import org.zatoee.service.ZatoException;

/** A service returned what its own rules forbid: its own fault, so the caller learns only that it failed. */
public final class InvalidOutputException extends ZatoException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with a record, by the path from it. */
    public InvalidOutputException(Class<?> type, List<Violation> violations) {
        super(ErrorCode.INTERNAL, "The output " + type.getName() + " breaks rules: " + inWords(violations), null);
    }

    private static String inWords(List<Violation> violations) {
        return violations.stream()
                .map(each -> each.field().isEmpty() ? each.message() : each.field() + ": " + each.message())
                .collect(Collectors.joining("; "));
    }
}
