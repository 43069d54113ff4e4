// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The project of {@code examples/service-project}, which the build puts beside this class. */
final class ProjectTemplate {

    private static final String JAVA = "src/main/java/com/acme/shipping/";
    private static final String TESTS = "src/test/java/com/acme/shipping/";

    /** Its files: what is in a jar cannot be listed. */
    static final List<String> FILES = List.of(
            "README.md",
            "pom.xml",
            JAVA + "GetQuote.java",
            JAVA + "RecordQuote.java",
            JAVA + "Tariff.java",
            JAVA + "Tariffs.java",
            JAVA + "package-info.java",
            "src/main/resources/com/acme/shipping/tariffs.yaml",
            TESTS + "GetQuoteTest.java",
            TESTS + "RecordQuoteTest.java");

    private ProjectTemplate() {}

    /** One of its files. */
    static String text(String file) {
        try (InputStream content =
                Objects.requireNonNull(ProjectTemplate.class.getResourceAsStream("template/" + file), file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
