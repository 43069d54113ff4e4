// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.settings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VirtualThreadsTest {

    @ParameterizedTest
    @CsvSource({"auto, 17, false", "auto, 21, false", "auto, 24, true", "on, 21, true", "on, 25, true", "off, 25, false"
    })
    void areUsedWhereTheyDoAsWellAsOthersOrWhereTheyAreAskedFor(String setting, int java, boolean used) {
        assertThat(VirtualThreads.of(setting).areUsedOn(java)).isEqualTo(used);
    }

    @Test
    void cannotBeUsedWhereThereAreNone() {
        assertThatThrownBy(() -> VirtualThreads.ON.areUsedOn(17))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("zato.http.virtual-threads is on")
                .hasMessageContaining("17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes", "ON"})
    void othersAreRefused(String value) {
        assertThatThrownBy(() -> VirtualThreads.of(value))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("auto, on or off");
    }
}
