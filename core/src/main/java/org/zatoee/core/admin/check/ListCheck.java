// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.check;

import java.util.List;

/** Lists. */
final class ListCheck extends SioCheck<ListCheck.Input, ListCheck.Output> {

    ListCheck() {
        super(
                new Input(List.of("1", "2", "3"), List.of("4", "5", "6")),
                new Output(List.of("7", "8", "9"), List.of("10", "11", "12")));
    }

    /** What it takes. */
    record Input(List<String> list1, List<String> list2) {}

    /** What it gives. */
    record Output(List<String> list3, List<String> list4) {}
}
