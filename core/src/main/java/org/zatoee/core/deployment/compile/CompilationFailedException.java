// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.compile;

import java.util.List;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/** Sources do not compile; each problem has file and line. */
public final class CompilationFailedException extends ServiceException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    CompilationFailedException(List<String> problems) {
        super(ErrorCode.BAD_REQUEST, String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /** What the compiler says, such as {@code Greet.java:3: ';' expected}; at least one. */
    public List<String> problems() {
        return problems;
    }
}
