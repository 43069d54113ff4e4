// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.check;

import java.util.Map;

/** Objects with any fields. */
final class DictCheck extends SioCheck<DictCheck.Input, DictCheck.Output> {

    DictCheck() {
        super(new Input(texts(1), texts(2)), new Output(texts(3), texts(4)));
    }

    private static Map<String, String> texts(int number) {
        return Map.of("key" + number + "_1", "value" + number + "_1", "key" + number + "_2", "value" + number + "_2");
    }

    /** What it takes. */
    record Input(Map<String, String> dict1, Map<String, String> dict2) {}

    /** What it gives. */
    record Output(Map<String, String> dict3, Map<String, String> dict4) {}
}
