// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.check;

/** Booleans. */
final class BooleanCheck extends SioCheck<BooleanCheck.Input, BooleanCheck.Input> {

    BooleanCheck() {
        super(new Input(true, false), new Input(false, true));
    }

    /** What it takes. */
    record Input(boolean bool1, boolean bool2) {}
}
