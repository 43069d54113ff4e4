// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OdbUrlsTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db:5432/odb?password=s3cret&ssl=true, jdbc:postgresql://db:5432/odb",
        "jdbc:mysql://zato:s3cret@db/odb,                        jdbc:mysql://db/odb",
        "jdbc:sqlserver://db;password=s3cret,                    jdbc:sqlserver://db",
        "jdbc:sqlite:/var/lib/zato/odb.db,                       jdbc:sqlite:/var/lib/zato/odb.db"
    })
    void showsNoSecrets(String url, String location) {
        assertThat(OdbUrls.location(url)).isEqualTo(location);
        assertThat(new OdbSettings(url, "zato", "s3cret")).hasToString(location);
    }

    @Test
    void namesAFileByItsWholePath() {
        assertThat(OdbUrls.location(OdbUrls.sqlite(Path.of("odb.db"))))
                .isEqualTo("jdbc:sqlite:" + Path.of("odb.db").toAbsolutePath());
    }
}
