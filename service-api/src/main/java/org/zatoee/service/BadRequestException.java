// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

import java.util.List;
import java.util.stream.Collectors;

/** The input breaks one rule or several; answered with 400, each violation by its field. */
public final class BadRequestException extends ServiceException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /** A violation of the input as a whole. */
    public BadRequestException(String message) {
        this(List.of(new Violation("", message)));
    }

    /** A violation of one field. */
    public BadRequestException(String field, String message) {
        this(List.of(new Violation(field, message)));
    }

    /**
     * All violations of one input.
     *
     * @throws IllegalArgumentException if there are none
     */
    public BadRequestException(List<Violation> violations) {
        super(ErrorCode.BAD_REQUEST, message(violations));
        this.violations = List.copyOf(violations);
    }

    private static String message(List<Violation> violations) {
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("at least one violation is needed");
        }
        return violations.stream().map(Violation::toString).collect(Collectors.joining("; "));
    }

    /** What is wrong, in the order of the input; at least one. */
    public List<Violation> violations() {
        return violations;
    }
}
