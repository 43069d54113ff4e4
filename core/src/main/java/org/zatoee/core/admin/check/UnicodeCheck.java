// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.check;

/** Text. */
final class UnicodeCheck extends SioCheck<UnicodeCheck.Input, UnicodeCheck.Output> {

    UnicodeCheck() {
        super(new Input("a", "b"), new Output("c", "d"));
    }

    /** What it takes. */
    record Input(String uni_a, String uni_b) {}

    /** What it gives. */
    record Output(String uni_c, String uni_d) {}
}
