// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.check;

/** Whole numbers. */
final class IntegerCheck extends SioCheck<IntegerCheck.Input, IntegerCheck.Output> {

    IntegerCheck() {
        super(new Input(1, 2), new Output(3, 4));
    }

    /** What it takes. */
    record Input(long int1, long int2) {}

    /** What it gives. */
    record Output(long int3, long int4) {}
}
