// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.check;

/** Text stays text, whatever the name of a field. */
final class AsIsCheck extends SioCheck<AsIsCheck.Input, AsIsCheck.Input> {

    AsIsCheck() {
        super(
                new Input("id1", "a1", "b1", "c1", "d1", "e1", "f1", "g1"),
                new Input("id2", "a2", "b2", "c2", "d2", "e2", "f2", "g2"));
    }

    /** What it takes. */
    record Input(
            String id,
            String a_id,
            String b_count,
            String c_size,
            String d_timeout,
            String is_e,
            String needs_f,
            String should_g) {}
}
