// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.userconfig;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.service.ServiceException;
import org.zatoee.service.UserConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConfigDirectoryTest {

    @TempDir
    Path parent;

    private Path directory;
    private ConfigDirectory config;
    private int seconds;

    @BeforeEach
    void open() throws IOException {
        directory = Files.createDirectory(parent.resolve("service-config"));
        config = new ConfigDirectory(directory);
    }

    @Test
    void namesValuesByFileAndKey() throws IOException {
        write("crm.properties", "url=http://crm\nretry.count = 3\nname=Zażółć");
        write("billing.eu.properties", "vat=23");
        write("notes.txt", "a=b");
        config.refresh();

        UserConfig values = config.get();
        assertThat(values.require("crm.url")).isEqualTo("http://crm");
        assertThat(values.get("crm.retry.count")).contains("3");
        assertThat(values.get("crm.name", "")).isEqualTo("Zażółć");
        assertThat(values.get("billing.eu.vat")).contains("23");
        assertThat(values.get("notes.a")).isEmpty();
        assertThat(values.all("crm")).containsOnlyKeys("url", "retry.count", "name");
        assertThat(values.all("nothing")).isEmpty();
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> config.get().require("crm.url"))
                .isInstanceOf(ServiceException.class)
                .hasMessageContaining("'crm.url'");
    }

    @Test
    void takesOverWhatChangesAndLeavesWhatWasTakenAlone() throws IOException {
        write("crm.properties", "url=one");
        config.refresh();
        UserConfig before = config.get();

        write("crm.properties", "url=two");
        write("erp.properties", "a=b");
        config.refresh();

        assertThat(before.require("crm.url")).isEqualTo("one");
        assertThat(config.get().require("crm.url")).isEqualTo("two");
        Files.delete(directory.resolve("crm.properties"));
        config.refresh();
        assertThat(config.get().get("crm.url")).isEmpty();
        assertThat(config.get().all("erp")).isEqualTo(Map.of("a", "b"));
    }

    @Test
    void keepsTheValuesOfAFileThatIsBroken() throws IOException {
        write("crm.properties", "url=one");
        config.refresh();

        write("crm.properties", "url=\\uXYZ");
        config.refresh();
        assertThat(config.get().require("crm.url")).isEqualTo("one");
        Files.write(directory.resolve("crm.properties"), new byte[] {'a', '=', (byte) 0xFF});
        config.refresh();
        assertThat(config.get().require("crm.url")).isEqualTo("one");

        write("crm.properties", "url=three");
        config.refresh();
        assertThat(config.get().require("crm.url")).isEqualTo("three");
    }

    @Test
    void hasNothingWhileThereIsNoDirectory() {
        ConfigDirectory nowhere = new ConfigDirectory(parent.resolve("nowhere"));

        nowhere.refresh();

        assertThat(nowhere.get().all("crm")).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        // File systems may be coarser than this test is quick.
        seconds++;
        Files.setLastModifiedTime(file, FileTime.fromMillis(seconds * 1000L));
    }
}
