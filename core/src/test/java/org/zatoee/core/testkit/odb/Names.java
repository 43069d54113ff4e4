// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import java.util.stream.Stream;

import org.zatoee.core.name.NameRule;

/** Names that are kept as they are, and names that are refused, on every database. */
final class Names {

    private Names() {}

    static Stream<String> kept() {
        return Stream.of(
                "it's",
                "a \"quoted\" `name`",
                "Robert'); DROP TABLE cluster;--",
                "100%_of\\them",
                "? :name ${x} {0}",
                "za\u017C\u00F3\u0142\u0107 \u65E5\u672C\u8A9E \uD83D\uDE80",
                "\u00E9 and e\u0301",
                "x".repeat(NameRule.MAX_LENGTH),
                "\uD83D\uDE80".repeat(NameRule.MAX_LENGTH));
    }

    static Stream<String> refused() {
        return Stream.of(
                "",
                " before",
                "after ",
                "\u00A0",
                "a\u0000b",
                "a\nb",
                "half of \uD83D a pair",
                "x".repeat(NameRule.MAX_LENGTH + 1));
    }
}
