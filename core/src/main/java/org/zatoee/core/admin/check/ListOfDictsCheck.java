// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.check;

import java.util.List;
import java.util.Map;

/** Lists of objects with any fields. */
final class ListOfDictsCheck extends SioCheck<ListOfDictsCheck.Input, ListOfDictsCheck.Output> {

    ListOfDictsCheck() {
        super(new Input(texts(1), texts(2)), new Output(texts(3), texts(4)));
    }

    private static List<Map<String, String>> texts(int number) {
        return List.of(pair(number + "1"), pair(number + "2"));
    }

    private static Map<String, String> pair(String number) {
        return Map.of("k" + number + "1", "v" + number + "1", "k" + number + "2", "v" + number + "2");
    }

    /** What it takes. */
    record Input(List<Map<String, String>> lod1, List<Map<String, String>> lod2) {}

    /** What it gives. */
    record Output(List<Map<String, String>> lod3, List<Map<String, String>> lod4) {}
}
