// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.userconfig;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.zatoee.service.ServiceException;
import org.zatoee.service.UserConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LayeredConfigTest {

    private final UserConfig config = new LayeredConfig(
            new ConfigValues(Map.of("crm", Map.of("url", "http://own", "retries", "3"))),
            new StoredConfig(Map.of(
                    "crm.url", new StoredEntry("http://all", false),
                    "crm.region", new StoredEntry("eu", false),
                    "crm.key", new StoredEntry("terces", true),
                    "crmx.url", new StoredEntry("http://x", false),
                    "plain", new StoredEntry("", false))),
            kept -> new StringBuilder(kept).reverse().toString());

    @Test
    void whatAServersOwnFileSaysCounts() {
        assertThat(config.get("crm.url")).contains("http://own");
        assertThat(config.require("crm.retries")).isEqualTo("3");
    }

    @Test
    void whatNoFileSaysIsWhatIsConfiguredForAll() {
        assertThat(config.get("crm.region")).contains("eu");
        assertThat(config.get("plain")).contains("");
        assertThat(config.require("crm.key")).isEqualTo("secret");
    }

    @Test
    void whatNobodySaysIsNamed() {
        assertThat(config.get("crm.none")).isEmpty();
        assertThatThrownBy(() -> config.require("crm.none"))
                .isInstanceOf(ServiceException.class)
                .hasMessageContaining("'crm.none'");
    }

    @Test
    void allOfAFileIsThatOfBoth() {
        assertThat(config.all("crm"))
                .isEqualTo(Map.of("url", "http://own", "retries", "3", "region", "eu", "key", "secret"));
        assertThat(config.all("plain")).isEmpty();
    }
}
