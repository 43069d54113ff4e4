// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config.compile;

import java.util.Arrays;
import java.util.List;

/** Lists that are kept as text: elements between commas or white space. */
public final class Words {

    private Words() {}

    /** The elements. */
    public static List<String> of(String text) {
        return Arrays.stream(text.split("[,\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
