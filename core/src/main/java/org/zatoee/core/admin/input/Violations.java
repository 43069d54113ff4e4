// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.input;

import java.util.ArrayList;
import java.util.List;

import org.zatoee.service.BadRequestException;
import org.zatoee.service.Violation;

/** What is wrong with one request, so that all of it is said at once. Used by one thread. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    /** Adds one. */
    public void add(String field, String message) {
        // One is enough for a field: the second mostly follows from the first.
        if (found.stream().noneMatch(violation -> violation.field().equals(field))) {
            found.add(new Violation(field, message));
        }
    }

    /**
     * Ends the request if there is any.
     *
     * @throws BadRequestException with all of them
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new BadRequestException(found);
        }
    }
}
