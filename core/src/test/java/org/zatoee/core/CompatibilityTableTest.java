// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The tests that {@code docs/compatibility.md} names exist: what it says is checked. */
class CompatibilityTableTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "compatibility.md");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+(?:Test|IT|Contract))(?:\\.(\\w+))?`");

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        Map<String, Path> tests = tests();
        Matcher named = NAMED.matcher(Files.readString(DOCUMENT));
        while (named.find()) {
            assertThat(tests).as("the test class %s", named.group(1)).containsKey(named.group(1));
            if (named.group(2) != null) {
                assertThat(Files.readString(tests.get(named.group(1))))
                        .as("the test %s", named.group())
                        .matches(text -> text.contains("void " + named.group(2) + "("), "has it");
            }
        }
    }

    private static Map<String, Path> tests() throws IOException {
        List<Path> sources = List.of(Path.of("src/test/java"), Path.of("../kvdb/src/test/java"));
        try (Stream<Path> core = Files.walk(sources.get(0));
                Stream<Path> kvdb = Files.walk(sources.get(1))) {
            return Stream.concat(core, kvdb)
                    .filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            file -> file,
                            (one, another) -> one));
        }
    }
}
