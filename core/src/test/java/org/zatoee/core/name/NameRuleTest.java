// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.name;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.service.BadRequestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NameRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "crm.customer.get", "it's \"quoted\"", "\uD83D\uDE80", "two words"})
    void allowsWhatReads(String name) {
        assertThat(NameRule.allows(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " a", "a\u2003", "a\tb", "\u0000", "\u0085", "a\uDE80", "\uD83D"})
    void refusesWhatCannotBeStoredOrSeen(String name) {
        assertThat(NameRule.allows(name)).isFalse();
    }

    @Test
    void countsCharactersNotTheirHalves() {
        assertThat(NameRule.allows("\uD83D\uDE80".repeat(255))).isTrue();
        assertThat(NameRule.allows("\uD83D\uDE80".repeat(256))).isFalse();
    }

    @Test
    void namesTheField() {
        assertThatThrownBy(() -> NameRule.check("service", " "))
                .isInstanceOf(BadRequestException.class)
                .hasMessageStartingWith("service: must have 1 to 255 characters");
    }
}
