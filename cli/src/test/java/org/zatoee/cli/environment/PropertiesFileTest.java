// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.environment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PropertiesFileTest {

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = directory.resolve("a.properties");
        Files.writeString(file, "# Größe\n a.b = 1 \na.bc=2\n\n!x\nlast=3", StandardCharsets.ISO_8859_1);
    }

    @Test
    void changesOnlyWhatIsNamed() throws IOException {
        PropertiesFile.changeSecret(file, Map.of("a.b", "$1\\"));

        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .isEqualTo("# Größe\na.b=$1\\\\\na.bc=2\n\n!x\nlast=3");
        assertThat(PropertiesFile.read(file)).containsEntry("a.b", "$1\\").containsEntry("last", "3");
    }

    @Test
    void addsWhatIsNotThereAtTheEnd() throws IOException {
        PropertiesFile.changeSecret(file, Map.of("b", "ü"));

        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).endsWith("last=3\nb=\\u00fc\n");
        assertThat(PropertiesFile.read(file)).containsEntry("b", "ü").containsEntry("a.b", "1 ");
    }

    @Test
    void isForItsOwnerOnlyAfterwards() throws IOException {
        PropertiesFile.changeSecret(file, Map.of("b", "1"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
