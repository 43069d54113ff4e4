// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.service.test.TestContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UserConfigTest {

    private static UserConfig with(String value) {
        return TestContext.create().withConfig("crm.x", value).config();
    }

    @Test
    void numbersAreRead() {
        assertThat(with(" 12 ").number("crm.x", 5)).isEqualTo(12);
        assertThat(with("12345678901").number("crm.x")).contains(12345678901L);
        assertThat(with("12").number("crm.y", 5)).isEqualTo(5);
        assertThat(with("12").number("crm.y")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true,true", "YES,true", "on,true", "y,true", "T,true", "1,true", "false,false", "No,false", "0,false"})
    void flagsAreReadInAllTheirWords(String value, boolean expected) {
        assertThat(with(value).flag("crm.x", !expected)).isEqualTo(expected);
        assertThat(with(value).flag("crm.y", true)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"250ms,PT0.25S", "10s,PT10S", "5 m,PT5M", "2H,PT2H", "1d,PT24H", "PT1M30S,PT1M30S"})
    void timesAreReadInAnyUnit(String value, Duration expected) {
        assertThat(with(value).duration("crm.x", Duration.ZERO)).isEqualTo(expected);
        assertThat(with(value).duration("crm.x")).contains(expected);
        assertThat(with(value).duration("crm.y", Duration.ZERO)).isZero();
    }

    @Test
    void listsAreWhatStandsBetweenCommas() {
        assertThat(with(" a, b,,c ").list("crm.x")).containsExactly("a", "b", "c");
        assertThat(with("").list("crm.x")).isEmpty();
        assertThat(with("a").list("crm.y")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "", "1.5", "99999999999999999999"})
    void whatIsNotWhatItShouldBeIsNamedAndNotShown(String value) {
        UserConfig config = with(value);

        assertThatThrownBy(() -> config.number("crm.x")).satisfies(UserConfigTest::named);
        assertThatThrownBy(() -> config.number("crm.x", 1)).satisfies(UserConfigTest::named);
        assertThatThrownBy(() -> config.flag("crm.x", true)).satisfies(UserConfigTest::named);
        assertThatThrownBy(() -> config.duration("crm.x")).satisfies(UserConfigTest::named);
    }

    private static void named(Throwable failure) {
        assertThat(failure)
                .isInstanceOf(ServiceException.class)
                .hasMessageContaining("'crm.x'")
                .hasMessageNotContaining("many");
    }
}
