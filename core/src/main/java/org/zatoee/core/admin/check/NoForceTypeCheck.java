// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.check;

/** Text, numbers and booleans, by the names of fields. */
final class NoForceTypeCheck extends SioCheck<NoForceTypeCheck.Input, NoForceTypeCheck.Output> {

    NoForceTypeCheck() {
        super(
                new Input("aa1-value", "bb1-value", 1, 2, 3, 4, true, false, true),
                new Output(11, 22, 33, 44, 55, 66, false, true, false));
    }

    /** What it takes. */
    record Input(
            String aa1,
            String bb1,
            long a_id,
            long a_count,
            long a_size,
            long a_timeout,
            boolean is_b,
            boolean needs_b,
            boolean should_b) {}

    /** What it gives. */
    record Output(
            long aa2,
            long bb2,
            long c_id,
            long c_count,
            long c_size,
            long c_timeout,
            boolean is_d,
            boolean needs_d,
            boolean should_d) {}
}
