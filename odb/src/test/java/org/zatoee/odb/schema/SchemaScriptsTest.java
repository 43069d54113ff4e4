// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.schema;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.flywaydb.core.api.resource.LoadableResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zatoee.odb.OdbDatabase;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaScriptsTest {

    @ParameterizedTest
    @EnumSource
    void listsEveryFileOfTheDirectory(OdbDatabase database) throws IOException {
        Path directory = Path.of("src/main/resources/org/zatoee/odb/schema")
                .resolve(database.name().toLowerCase(Locale.ROOT));
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(SchemaScripts.FILES);
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsEveryFile(OdbDatabase database) throws IOException {
        for (LoadableResource script : new SchemaScripts(database).getResources("V", new String[] {".sql"})) {
            try (Reader reader = script.read()) {
                assertThat(reader.read()).isPositive();
            }
        }
    }
}
