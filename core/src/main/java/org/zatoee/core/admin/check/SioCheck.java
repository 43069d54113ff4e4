// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.check;

import org.zatoee.service.BadRequestException;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;

/**
 * Takes one input only, and gives one output: whoever sends the first and reads the second can tell whether both sides
 * convert alike. Thread-safe.
 *
 * @param <I> what it takes
 * @param <O> what it gives
 */
abstract class SioCheck<I, O> implements Service<I, O> {

    private final I expected;
    private final O answer;

    SioCheck(I expected, O answer) {
        this.expected = expected;
        this.answer = answer;
    }

    @Override
    public final O handle(I input, ServiceContext zato) {
        if (!expected.equals(input)) {
            throw new BadRequestException("The input is " + input + ", but this check takes " + expected);
        }
        return answer;
    }
}
